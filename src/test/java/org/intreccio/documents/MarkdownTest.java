package org.intreccio.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Da** *qui*|<p><strong>Da</strong> <em>qui</em></p>",
                "# Scopo|<h3>Scopo</h3>",
                "### Terzo|<h3>Terzo</h3>",
                "###### Ultimo|<h3>Ultimo</h3>",
                "perché l’€ è così|<p>perché l’€ è così</p>",
                "[bando](https://example.org/a)|<p><a href=\"https://example.org/a\" rel=\"nofollow noopener ugc\">bando</a></p>",
                "[sfida](/challenges/c-1)|<p><a href=\"/challenges/c-1\" rel=\"nofollow noopener ugc\">sfida</a></p>"
            })
    void writesWhatIsMeant(String text, String html) {
        assertThat(Markdown.html(text).strip()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<iframe src='https://example.org'></iframe>",
                "![x](https://example.org/pixel.png)",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "<style>*{display:none}</style>"
            })
    void letsNothingRunNorLoad(String text) {
        assertThat(Markdown.html(text))
                .doesNotContain(
                        "<script", "<img", "<iframe", "<style", "javascript:\"", "href=\"javascript", "href=\"data")
                .doesNotContainPattern("<[^>]+ on[a-z]+=");
    }

    @Test
    void goesDownOneLevelOfHeadingsAtATime() {
        assertThat(Markdown.html("# a\n\n### b\n\n## c\n\n###### d\n\n# e").replaceAll("\\s", ""))
                .isEqualTo("<h3>a</h3><h4>b</h4><h4>c</h4><h5>d</h5><h3>e</h3>");
    }

    @Test
    void writesTables() {
        assertThat(Markdown.html("| a | b |\n| --- | --- |\n| 1 | 2 |"))
                .contains("<table>", "<th>a</th>", "<td>2</td>");
    }

    @Test
    void tellsTheWordsAlone() {
        assertThat(Markdown.plain("# Scopo\n\nUn **orto** [qui](https://example.org)"))
                .contains("Scopo", "Un orto")
                .doesNotContain("#", "**");
    }

    @Test
    void staysQuickWithDeepNesting() {
        assertThat(Markdown.html(">".repeat(20_000) + " fondo")).contains("fondo");
    }
}
