package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import org.intreccio.ranking.Recommendation;

/** Says how strong a match is and how much of it each family of reasons made, in words, in per cent and in bars. */
final class ShareBars extends Div {

    private static final double LEAST = .005;

    ShareBars(Recommendation why) {
        addClassName("match");
        var words = new Paragraph(getTranslation("recommendation.match." + strength(why.score())));
        words.addClassName("match-words");
        var shares = new UnorderedList();
        shares.addClassName("shares");
        why.contributions().forEach((family, part) -> {
            double share = part / why.score();
            if (share >= LEAST) {
                shares.add(share(getTranslation(ReasonLines.key(family, "")), share));
            }
        });
        add(words, shares);
    }

    /** How strong in a word; a full match of the network alone scores about 1. */
    static String strength(double score) {
        return score >= .6 ? "very-strong" : score >= .35 ? "strong" : score >= .15 ? "good" : "some";
    }

    private ListItem share(String family, double share) {
        var bar = new Span();
        bar.addClassName("share-bar");
        bar.getStyle().set("--share", Math.round(share * 100) + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        var number = new Span(NumberFormat.getPercentInstance(getLocale()).format(share));
        number.addClassName("number");
        return new ListItem(new Span(family), number, bar);
    }
}
