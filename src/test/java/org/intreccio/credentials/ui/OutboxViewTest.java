package org.intreccio.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Locale;
import java.util.UUID;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Visitor;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.mail.PostOffice;
import org.intreccio.web.PublicAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class OutboxViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Post post;

    @Autowired
    PostOffice office;

    @Autowired
    PublicAddress address;

    @Autowired
    Transactions transactions;

    @Test
    void showsStewardsOfTheDemoWhatLettersSay() {
        var to = "o-" + UUID.randomUUID() + "@example.org";
        var link = address.of("directory");
        transactions.writing(() -> post.send(Letter.to(to, "Ada", Locale.ITALIAN)
                .says("credentials.outbox.kept.none")
                .offers("credentials.outbox.title", link)));
        Letters.to(office, to);
        try (var _ = Visitor.steward(context)) {
            UI.getCurrent().navigate("steward/outbox");
            _assertOne(H1.class, spec -> spec.withText("Posta in uscita"));
            var letter = _find(NativeDetails.class).stream()
                    .filter(details -> details.getElement().getTextRecursively().contains(to))
                    .findFirst()
                    .orElseThrow();
            assertThat(letter.getElement().getTextRecursively()).contains("Ciao Ada,", "Nessuna lettera");
            assertThat(_get(letter, Anchor.class).getHref()).isEqualTo(link.toString());
        }
    }

    @Test
    void makesNoLinkOfAnAddressElsewhere() {
        var text = new LetterText(
                "https://elsewhere.example/\n" + address.of("help"),
                address.of("").toString());
        assertThat(_find(text, Anchor.class).stream().map(Anchor::getHref))
                .containsExactly(address.of("help").toString());
    }
}
