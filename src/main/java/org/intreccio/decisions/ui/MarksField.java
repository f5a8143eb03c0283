package org.intreccio.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.intreccio.algorithms.Tally;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.decisions.Terms;

/** What a ballot gives to the options, in the way that suits the kind; all of it works with the keyboard alone. */
final class MarksField extends Div {

    private final Paragraph refusal = new Paragraph();
    private transient Supplier<List<Integer>> reading;

    private MarksField(Component content, Supplier<List<Integer>> reading) {
        this.reading = reading;
        addClassNames("stack", "marks");
        refusal.addClassNames("note", "danger");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(content, refusal);
    }

    static MarksField of(Terms terms, List<Integer> before) {
        return switch (terms.kind()) {
            case CONSENT, PROPOSAL, SINGLE -> one(terms, before);
            case MULTIPLE -> many(terms, before);
            case SCORE -> grades(terms, before, Tally.BEST_SCORE);
            case MEETING -> grades(terms, before, Tally.SUITS);
            case DOTS -> dots(terms, before);
            case RANKED, STV -> ranked(terms, before);
        };
    }

    List<Integer> marks() {
        return reading.get();
    }

    void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }

    void clear() {
        refusal.setVisible(false);
    }

    private static List<Integer> options(Terms terms) {
        return IntStream.range(0, terms.choices().size()).boxed().toList();
    }

    private static MarksField one(Terms terms, List<Integer> before) {
        var group = new RadioButtonGroup<Integer>(Shown.say("marks.one"));
        group.getElement().getThemeList().add("vertical");
        var none = terms.kind() == DecisionKind.SINGLE;
        var items = new ArrayList<>(options(terms));
        if (none) {
            items.add(-1);
        }
        group.setItems(items);
        group.setItemLabelGenerator(o -> o < 0 ? Shown.say("ballot.blank") : Shown.choice(terms, o));
        options(terms).stream().filter(o -> before.get(o) > 0).findFirst().ifPresent(group::setValue);
        return new MarksField(
                group,
                () -> options(terms).stream()
                        .map(o -> o.equals(group.getValue()) ? 1 : 0)
                        .toList());
    }

    private static MarksField many(Terms terms, List<Integer> before) {
        var group = new CheckboxGroup<Integer>(Shown.say("marks.many"));
        group.getElement().getThemeList().add("vertical");
        group.setItems(options(terms));
        group.setItemLabelGenerator(o -> Shown.choice(terms, o));
        options(terms).stream().filter(o -> before.get(o) > 0).forEach(group::select);
        return new MarksField(
                group,
                () -> options(terms).stream()
                        .map(o -> group.isSelected(o) ? 1 : 0)
                        .toList());
    }

    private static MarksField grades(Terms terms, List<Integer> before, int most) {
        var all = new Div();
        all.addClassNames("stack", "grades");
        var groups = new ArrayList<RadioButtonGroup<Integer>>();
        for (int option : options(terms)) {
            var group = new RadioButtonGroup<Integer>(Shown.choice(terms, option));
            group.setItems(IntStream.rangeClosed(0, most).boxed().toList());
            group.setItemLabelGenerator(grade ->
                    terms.kind() == DecisionKind.MEETING ? Shown.say("meeting." + grade) : String.valueOf(grade));
            group.setValue(before.get(option));
            groups.add(group);
            all.add(group);
        }
        return new MarksField(
                all, () -> groups.stream().map(RadioButtonGroup::getValue).toList());
    }

    private static MarksField dots(Terms terms, List<Integer> before) {
        var all = new Div();
        all.addClassNames("stack", "dots");
        var left = new Paragraph();
        left.addClassName("dots-left");
        left.getElement().setAttribute("role", "status");
        var fields = new ArrayList<IntegerField>();
        Supplier<List<Integer>> reading = () -> fields.stream()
                .map(f -> f.getValue() == null ? 0 : f.getValue())
                .toList();
        Runnable count = () -> left.setText(Shown.say(
                "dots.left",
                Tally.DOTS - reading.get().stream().mapToInt(Integer::intValue).sum(),
                Tally.DOTS));
        for (int option : options(terms)) {
            var field = new IntegerField(Shown.choice(terms, option));
            field.setMin(0);
            field.setMax(Tally.DOTS);
            field.setStepButtonsVisible(true);
            field.setManualValidation(true);
            field.setValue(before.get(option));
            field.addValueChangeListener(change -> count.run());
            fields.add(field);
            all.add(field);
        }
        count.run();
        all.addComponentAsFirst(left);
        return new MarksField(all, reading);
    }

    private static MarksField ranked(Terms terms, List<Integer> before) {
        var field = new RankField(terms, before);
        return new MarksField(field, field::marks);
    }
}
