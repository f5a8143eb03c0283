package org.intreccio.proposals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.challenges.MoneyRules;
import org.intreccio.kernel.Money;
import org.intreccio.proposals.BudgetCheck;
import org.intreccio.proposals.RuleCheck;
import org.intreccio.ui.Glyph;
import org.jspecify.annotations.Nullable;

/** What a budget comes to, by category, with what breaks a rule in words. */
final class BudgetTable extends Div {

    private final transient RuleCheck rules;

    BudgetTable(RuleCheck rules) {
        this.rules = rules;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
    }

    BudgetTable show(BudgetCheck check) {
        removeAll();
        var table = new NativeTable();
        var head = new NativeTableRow();
        for (var key : new String[] {"category", "amount", "share", "limit"}) {
            var cell = new NativeTableHeaderCell(getTranslation("proposals.budget.column." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        check.shares().forEach(share -> table.getBody().add(row(share)));
        table.getFoot().add(total("proposals.budget.cost", check.cost(), null));
        table.getFoot().add(total("proposals.budget.brought", check.coFunded(), check.coFundingShare()));
        table.getFoot().add(total("proposals.budget.open", check.open(), null));
        var frame = new Div(table);
        frame.addClassName("compare-frame");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("proposals.budget.check"));
        table.addClassNames("compare", "budget-table");
        add(frame);
        check.breaches()
                .forEach(breach -> add(Shown.note(
                        Glyph.CIRCLE_ALERT,
                        "warn",
                        new Paragraph(rules.say(breach.key(), breach.arguments(), getLocale())),
                        Shown.paragraph(rules.say(breach.remedy(), breach.arguments(), getLocale())))));
        if (check.breaches().isEmpty() && !check.cost().isZero()) {
            add(Shown.note(Glyph.CIRCLE_CHECK, "ok", new Paragraph(getTranslation("proposals.budget.fine"))));
        }
        return this;
    }

    private NativeTableRow row(BudgetCheck.Share share) {
        var name = new NativeTableHeaderCell(share.category().name().in(getLocale()));
        name.getElement().setAttribute("scope", "row");
        var most = share.category().most();
        var limit = new NativeTableCell();
        if (most < MoneyRules.WHOLE) {
            limit.add(Shown.badge(
                    getTranslation(
                            share.fits() ? "proposals.budget.within" : "proposals.budget.beyond",
                            RuleCheck.percent(most, getLocale())),
                    share.fits() ? "ok" : "warn"));
        } else {
            limit.setText(getTranslation("proposals.budget.free"));
        }
        return new NativeTableRow(
                name,
                number(Shown.money(share.amount())),
                number(RuleCheck.percent(share.share(), getLocale())),
                limit);
    }

    private NativeTableRow total(String key, Money amount, @Nullable Integer share) {
        var name = new NativeTableHeaderCell(getTranslation(key));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                number(Shown.money(amount)),
                number(share == null ? "" : RuleCheck.percent(share, getLocale())),
                new NativeTableCell(""));
    }

    private static NativeTableCell number(String words) {
        var cell = new NativeTableCell(words);
        cell.addClassName("figure");
        return cell;
    }
}
