package org.intreccio.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What became of letters: those kept in the outbox folder, those that are late. For stewards; who asks is checked by who shows it. */
@Component
public class PostOffice {

    private static final Pattern NAME = Pattern.compile("\\d{8}-\\d{6}-\\d{3}-[0-9a-f-]{36}");
    private static final String ENDING = ".eml";
    /** Making one looks for providers in every library. */
    private static final Session READING = Session.getInstance(new Properties());

    private final Carrier carrier;
    private final LetterQueries letters;
    private final MailProperties properties;

    PostOffice(Carrier carrier, LetterQueries letters, MailProperties properties) {
        this.carrier = carrier;
        this.letters = letters;
        this.properties = properties;
    }

    /** Whether letters stay here, in the outbox folder, because no mail server is configured. */
    public boolean keepsLetters() {
        return carrier instanceof FolderCarrier;
    }

    /** The latest letters of the outbox folder, newest first. */
    public List<KeptLetter> kept(int most) {
        return names().flatMap(name -> open(name).stream()).limit(most).toList();
    }

    /** The same without those that this user must not see. */
    public List<KeptLetter> kept(String reader, int most) {
        return names().flatMap(name -> open(name).stream())
                .filter(letter -> !letter.unseenBy().contains(reader))
                .limit(most)
                .toList();
    }

    /** One letter of the outbox folder by its name. */
    public Optional<KeptLetter> open(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file(name))) {
            return Optional.of(read(name, new MimeMessage(READING, in)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a letter: " + name, e);
        }
    }

    /** Letters that could not be posted yet, or were given up, without those that this user must not see; newest first. */
    public List<LateLetter> late(String reader, int most) {
        return letters.late(reader, most);
    }

    private static KeptLetter read(String name, MimeMessage message) throws MessagingException, IOException {
        var to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
        return new KeptLetter(
                name,
                to.getAddress(),
                String.valueOf(message.getSubject()),
                plain(message).orElse("").strip().replace("\r\n", "\n"),
                message.getSentDate().toInstant(),
                unseenBy(message));
    }

    private static Set<String> unseenBy(MimeMessage message) throws MessagingException {
        var users = message.getHeader(FolderCarrier.UNSEEN_BY, null);
        return users == null
                ? Set.of()
                : Set.copyOf(List.of(MimeUtility.unfold(users).strip().split("\\s+")));
    }

    private static Optional<String> plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var found = plain(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Stream<String> names() {
        if (!Files.isDirectory(properties.folder())) {
            return Stream.empty();
        }
        try (var files = Files.list(properties.folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return properties.folder().resolve(name + ENDING);
    }

    @Scheduled(fixedDelayString = "1h", initialDelayString = "12m")
    void tidy() {
        names().skip(properties.kept()).forEach(name -> {
            try {
                Files.deleteIfExists(file(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
