package org.intreccio.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Instant AT = Instant.parse("2026-05-04T10:00:00Z");

    @Test
    void saysWhatWasWrittenInAnyLetters() throws IOException {
        assertThat(text(minutes()))
                .contains(
                        "Verbale della commissione",
                        "Orto di Łódź & Ćwiklice",
                        "60.000,00 €",
                        "Il progetto è solido",
                        "<script> resta testo");
    }

    @Test
    void canBeReadAloud() throws IOException {
        try (var pdf = Loader.loadPDF(minutes())) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("it");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Verbale della commissione");
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void isTheSameByteForByteWhenWrittenAgain() {
        assertThat(Digest.of(minutes())).isEqualTo(Digest.of(minutes()));
    }

    @Test
    void repeatsTheHeadOfALongTable() throws IOException {
        var rows = Collections.nCopies(200, List.of("Proposta", "71,25"));
        var pdf = Paper.titled("Graduatoria", Locale.ITALIAN)
                .table(List.of("Titolo della proposta", "Punti"), rows)
                .pdf(AT);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            var second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).contains("Titolo della proposta", "2 / ");
        }
    }

    private static byte[] minutes() {
        return Paper.titled("Verbale della commissione", Locale.ITALIAN)
                .foot("Intreccio")
                .facts(new LinkedHashMap<>(Map.of("Fondo", "60.000,00 €")))
                .heading("Graduatoria")
                .table(List.of("Proposta", "Punti"), List.of(List.of("Orto di Łódź & Ćwiklice", "82,50")))
                .markdown("Il progetto è **solido**.\n\n- uno\n- due")
                .text("<script> resta testo")
                .note("Nota")
                .pdf(AT);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }
}
