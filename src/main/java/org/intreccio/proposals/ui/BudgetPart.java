package org.intreccio.proposals.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intreccio.challenges.MoneyRules;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.Money;
import org.intreccio.proposals.BudgetCheck;
import org.intreccio.proposals.Proposal;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalText;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** The budget, line by line, held against the money rules of the call at every change. */
final class BudgetPart extends Div {

    private final transient Desk desk;
    private final OrderedList lines = new OrderedList();
    private final transient List<Line> all = new ArrayList<>();
    private final TextField requested = new TextField();
    private final BudgetTable table;
    private transient List<Proposal.BudgetLine> shown = List.of();
    private boolean filling;

    BudgetPart(Desk desk) {
        this.desk = desk;
        this.table = new BudgetTable(desk.parts().rules());
        addClassName("stack");
        lines.addClassName("budget-lines");
        var add = new Button(
                getTranslation("proposals.budget.add"),
                Glyph.PLUS.icon(),
                click -> append(null).focus());
        add.setVisible(writable());
        requested.setLabel(getTranslation("proposals.field.requested"));
        requested.setHelperText(asked());
        requested.setReadOnly(!writable());
        amount(requested);
        add(
                new PageSection(
                        getTranslation("proposals.budget.lines"),
                        Shown.paragraph(getTranslation("proposals.budget.help")),
                        lines,
                        add),
                new PageSection(getTranslation("proposals.budget.asked"), requested),
                new PageSection(getTranslation("proposals.budget.check"), table));
        show(desk.page());
        desk.watch(this::show);
    }

    private boolean writable() {
        return desk.page().standing().mayWrite();
    }

    private String asked() {
        var cap = desk.page().call().terms().money().cap();
        return cap == null ? "" : getTranslation("proposals.budget.most", Shown.money(cap));
    }

    private void show(ProposalPage page) {
        var text = page.text();
        if (!text.budget().equals(shown) || all.isEmpty()) {
            shown = text.budget();
            all.clear();
            lines.removeAll();
            shown.forEach(this::append);
            if (shown.isEmpty() && writable()) {
                append(null);
            }
        }
        var sum = text.requested();
        filling = true;
        requested.setValue(sum == null ? "" : Amounts.write(sum, getLocale()));
        filling = false;
        check(text);
    }

    private void check(ProposalText text) {
        table.show(BudgetCheck.of(desk.page().call().terms().money(), text.budget(), text.requested()));
    }

    private Line append(Proposal.@Nullable BudgetLine line) {
        var one = new Line(all.size() + 1, line);
        all.add(one);
        lines.add(one.item);
        return one;
    }

    private void amount(TextField field) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setSuffixComponent(new Span("€"));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setManualValidation(true);
        field.addValueChangeListener(change -> {
            if (!filling) {
                save();
            }
        });
    }

    /** Saves what can be saved: an amount that is none is marked, and nothing of the table is sent before it is mended. */
    private void save() {
        var budget = new ArrayList<Proposal.BudgetLine>();
        for (var line : all) {
            var read = line.read();
            if (read.isEmpty()) {
                return;
            }
            if (!line.blank()) {
                budget.add(read.get());
            }
        }
        var sum = read(requested);
        if (sum.isEmpty()) {
            return;
        }
        var mine = new ProposalText(
                "",
                "",
                Map.of(),
                budget,
                requested.getValue().isBlank() ? null : sum.get(),
                null,
                null,
                List.of(),
                List.of());
        try {
            shown = budget;
            desk.save(mine, Set.of("budget", "requested"));
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("requested", requested));
            check(desk.page().text().taking(mine, Set.of("budget", "requested")));
        }
    }

    private Optional<Money> read(TextField field) {
        var amount = Amounts.read(field.getValue());
        field.setInvalid(amount.isEmpty());
        if (amount.isEmpty()) {
            field.setErrorMessage(getTranslation("proposals.budget.amount.wrong"));
        }
        return amount;
    }

    /** One line of the table. */
    private final class Line {

        private final Select<MoneyRules.Category> category = new Select<>();
        private final TextField what = new TextField();
        private final TextField amount = new TextField();
        private final TextField own = new TextField();
        private final ListItem item = new ListItem();

        Line(int number, Proposal.@Nullable BudgetLine line) {
            var categories = desk.page().call().terms().money().categories();
            category.setLabel(getTranslation("proposals.budget.category.label"));
            category.setItems(categories);
            category.setItemLabelGenerator(c -> c.name().in(getLocale()));
            what.setLabel(getTranslation("proposals.budget.what"));
            what.setMaxLength(200);
            what.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            amount.setLabel(getTranslation("proposals.budget.amount"));
            own.setLabel(getTranslation("proposals.budget.own"));
            if (line != null) {
                categories.stream()
                        .filter(c -> c.code().equals(line.category()))
                        .findFirst()
                        .ifPresent(category::setValue);
                what.setValue(line.what());
                amount.setValue(Amounts.write(line.amount(), getLocale()));
                own.setValue(line.coFunded().isZero() ? "" : Amounts.write(line.coFunded(), getLocale()));
            } else if (!categories.isEmpty()) {
                category.setValue(categories.getFirst());
            }
            amount(amount);
            amount(own);
            category.addValueChangeListener(change -> changed());
            what.addValueChangeListener(change -> changed());
            for (HasValue<?, ?> field : new HasValue<?, ?>[] {category, what, amount, own}) {
                field.setReadOnly(!writable());
            }
            var remove = new Button(Glyph.TRASH.icon(), click -> {
                all.remove(this);
                lines.remove(item);
                save();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("proposals.budget.remove", number));
            remove.setVisible(writable());
            item.add(category, what, amount, own, remove);
        }

        private void changed() {
            if (!blank()) {
                save();
            }
        }

        boolean blank() {
            return what.getValue().isBlank()
                    && amount.getValue().isBlank()
                    && own.getValue().isBlank();
        }

        void focus() {
            what.focus();
        }

        Optional<Proposal.BudgetLine> read() {
            var cost = BudgetPart.this.read(amount);
            var brought = BudgetPart.this.read(own);
            return cost.flatMap(c -> brought.map(b -> new Proposal.BudgetLine(
                    category.getOptionalValue().map(MoneyRules.Category::code).orElse(""),
                    what.getValue().strip(),
                    c,
                    b)));
        }
    }
}
