package org.intreccio.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.ProposalId;
import org.intreccio.results.Ranking;
import org.intreccio.results.Rankings;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;

/** A tie that decides who gets what: it is settled by an order and a reason, and never drawn. */
final class TiePart extends Div {

    private static final int LONGEST = 2_000;

    private final List<Select<ProposalId>> places = new ArrayList<>();
    private final TextArea reason = new TextArea();

    TiePart(Ranking ranking, List<ProposalId> tie, Rankings rankings, Runnable again) {
        var titles = ranking.lines().stream().collect(Collectors.toMap(l -> l.proposal(), l -> l.title()));
        var section = new PageSection(getTranslation("results.tie", tie.size()));
        section.add(Shown.note(getTranslation("results.tie.why"), "warn"));
        var row = new Div();
        row.addClassNames("row", "field-pair");
        for (int i = 0; i < tie.size(); i++) {
            var place = new Select<ProposalId>();
            place.setLabel(getTranslation("results.tie.place", i + 1));
            place.setItems(tie);
            place.setItemLabelGenerator(p -> titles.getOrDefault(p, p.value()));
            place.setManualValidation(true);
            places.add(place);
            row.add(place);
        }
        reason.setLabel(getTranslation("results.tie.reason"));
        reason.setHelperText(getTranslation("results.tie.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setManualValidation(true);
        reason.setWidthFull();
        var settle = new Button(getTranslation("results.tie.settle"), click -> {
            reason.setInvalid(false);
            places.forEach(p -> p.setInvalid(false));
            try {
                var order = places.stream()
                        .map(Select::getValue)
                        .filter(java.util.Objects::nonNull)
                        .toList();
                rankings.settle(ranking.challenge().id(), order, reason.getValue());
                Notices.done(getTranslation("results.tie.done"));
                again.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("order", places.getLast(), "reason", reason));
            }
        });
        settle.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(row, reason, settle);
        form.addClassName("form");
        section.add(form);
        add(section);
    }
}
