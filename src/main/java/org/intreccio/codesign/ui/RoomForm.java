package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.intreccio.codesign.RoomAccess;
import org.intreccio.codesign.RoomSettings;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.Direction;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;

/** What is said of a room and chosen for it, each choice with what it means. */
final class RoomForm extends Div {

    private static final int[] WAITS = {0, 30, 60, 300, 900, 3_600};

    private final transient Vocabulary vocabulary;
    private final boolean open;
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final RadioButtonGroup<RoomAccess> access = new RadioButtonGroup<>();
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final MultiSelectComboBox<Theme> themes = new MultiSelectComboBox<>();
    private final Select<Integer> slow = new Select<>();

    /**
     * A form.
     *
     * @param open whether everybody may know of what the room hangs on, so that a room on it may be open too
     * @param running whether the room goes on already, so that the pace of its talk can be chosen
     */
    RoomForm(Vocabulary vocabulary, boolean open, boolean running) {
        this.vocabulary = vocabulary;
        this.open = open;
        addClassNames("card", "stack", "room-form");
        words();
        access();
        about();
        slow.setLabel(say("field.slow"));
        slow.setHelperText(say("field.slow.help"));
        slow.setItemLabelGenerator(RoomForm::pace);
        slow.setVisible(running);
        slow.setItems(Arrays.stream(WAITS).boxed().toList());
        slow.setValue(0);
        add(title, new MarkdownArea(purpose), access, direction, themes, slow);
    }

    private void words() {
        title.setLabel(say("field.title"));
        title.setHelperText(say("field.title.help"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setWidthFull();
        purpose.setLabel(say("field.purpose"));
        purpose.setHelperText(say("field.purpose.help"));
        purpose.setManualValidation(true);
        purpose.setMinRows(5);
    }

    private void access() {
        access.setLabel(say("field.access"));
        access.setItems(RoomAccess.values());
        access.setItemEnabledProvider(a -> open || a == RoomAccess.INVITED);
        access.setRenderer(
                new ComponentRenderer<>(a -> choice(say("access." + a.code()), say("access." + a.code() + ".means"))));
        access.setValue(open ? RoomAccess.OPEN : RoomAccess.INVITED);
        if (!open) {
            access.setHelperText(say("field.access.closed"));
        }
        access.setManualValidation(true);
        access.getElement().getThemeList().add("vertical");
        access.addClassName("room-choices");
    }

    private void about() {
        direction.setLabel(say("field.direction"));
        direction.setHelperText(say("field.direction.help"));
        direction.setItems(vocabulary.directions());
        direction.setRenderer(new ComponentRenderer<>(d -> choice(d.label(getLocale()), d.description(getLocale()))));
        direction.setManualValidation(true);
        direction.getElement().getThemeList().add("vertical");
        direction.addClassName("room-choices");
        themes.setLabel(say("field.themes"));
        themes.setItems(vocabulary.themes());
        themes.setItemLabelGenerator(t -> t.label(getLocale()));
        themes.setManualValidation(true);
        themes.setWidthFull();
    }

    private static Div choice(String name, String meaning) {
        var title = new Span(name);
        title.addClassName("choice-name");
        var means = new Span(meaning);
        means.addClassName("soft");
        var words = new Div(title, means);
        words.addClassName("choice-words");
        return words;
    }

    static String pace(Integer seconds) {
        if (seconds == null || seconds == 0) {
            return say("slow.none");
        }
        return seconds % 60 == 0 ? say("slow.minutes", seconds / 60) : say("slow.seconds", seconds);
    }

    /** Fills the fields. */
    void show(RoomSettings settings) {
        title.setValue(settings.title());
        purpose.setValue(settings.purpose());
        access.setValue(settings.access());
        direction.setValue(vocabulary.direction(settings.direction()).orElse(null));
        themes.setValue(vocabulary.themes().stream()
                .filter(t -> settings.themes().contains(t.code()))
                .collect(Collectors.toSet()));
        var waits = Arrays.stream(WAITS).boxed().collect(Collectors.toCollection(TreeSet::new));
        waits.add(settings.slowSeconds());
        slow.setItems(waits);
        slow.setValue(settings.slowSeconds());
    }

    /**
     * What stands in the fields.
     *
     * @throws DomainException naming the field that must be mended
     */
    RoomSettings read() {
        fields().values().forEach(f -> f.setInvalid(false));
        return new RoomSettings(
                title.getValue(),
                purpose.getValue(),
                Objects.requireNonNullElse(access.getValue(), RoomAccess.INVITED),
                direction.getOptionalValue().map(Direction::code).orElse(""),
                themes.getValue().stream().map(Theme::code).collect(Collectors.toSet()),
                slow.getOptionalValue().orElse(0));
    }

    /** The fields by the names that the domain uses. */
    Map<String, HasValidationProperties> fields() {
        return Map.of(
                "title", title,
                "purpose", purpose,
                "access", access,
                "direction", direction,
                "themes", themes,
                "slowSeconds", slow);
    }
}
