package org.intreccio.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters through a real mail server that runs in the test. */
class SmtpCarrierTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private Carrier carrier = letter -> {};

    @BeforeEach
    void open() throws Exception {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        carrier = new SmtpCarrier(sender, new Envelope(new InternetAddress("Intreccio <portale@example.org>"), clock));
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private static WrittenLetter letter(String name, String subject, String words) {
        return letter(name, subject, words, null);
    }

    private static WrittenLetter letter(String name, String subject, String words, @Nullable String leave) {
        return new WrittenLetter(
                "6f6b1c1e-0000-4000-8000-000000000001",
                "ada@example.org",
                name,
                Locale.ITALIAN,
                subject,
                List.of(
                        new WrittenLetter.Part(words, null),
                        new WrittenLetter.Part("Conferma", "https://portale.example/confirm/a-b?x=1&y=2")),
                leave,
                1,
                List.of());
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    @Test
    void bringsTheSameWordsAsPlainTextAndAsHtml() throws Exception {
        carrier.carry(letter("Ada Così", "È quasi fatta: conferma l’indirizzo", "Perché <no>?"));
        var message = received();
        assertThat(message.getSubject()).isEqualTo("È quasi fatta: conferma l’indirizzo");
        assertThat(message.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("=?UTF-8?Q?Ada_Cos=C3=AC?= <ada@example.org>");
        assertThat(message.getHeader("Content-Language")).containsExactly("it");
        assertThat(message.getMessageID()).isEqualTo("<6f6b1c1e-0000-4000-8000-000000000001@intreccio>");
        var alternatives = (MimeMultipart)
                ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        assertThat(String.valueOf(alternatives.getBodyPart(0).getContent()))
                .contains("Perché <no>?", "Conferma:\r\nhttps://portale.example/confirm/a-b?x=1&y=2");
        assertThat(String.valueOf(alternatives.getBodyPart(1).getContent()))
                .contains("Perché &lt;no&gt;?", "href=\"https://portale.example/confirm/a-b?x=1&amp;y=2\"")
                .doesNotContain("<no>");
    }

    @Test
    void offersMailProgramsToStopLettersThatNobodyHasToBear() throws Exception {
        carrier.carry(letter("Ada", "Tre nuovi", "testo", "https://portale.example/api/v1/letters/searches/x-y_z"));
        var message = received();
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://portale.example/api/v1/letters/searches/x-y_z>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void offersNothingOfTheKindInLettersThatAnswerSomebody() throws Exception {
        carrier.carry(letter("Ada", "Conferma", "testo"));
        assertThat(received().getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void letsNoNameOrSubjectAddAHeader() throws Exception {
        carrier.carry(letter("Ada\r\nBcc: all@example.org", "Ciao\r\nBcc: all@example.org", "testo"));
        var message = received();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void failsWhileTheServerIsAway() {
        server.stop();
        assertThatThrownBy(() -> carrier.carry(letter("Ada", "Ciao", "testo"))).isInstanceOf(MailException.class);
    }
}
