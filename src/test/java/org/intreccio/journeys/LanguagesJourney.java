package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first bytes of a page, which only a portal with its front end built can give. */
@Journey
class LanguagesJourney {

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,it;q=0.5 |                          | en",
                "it-CH          |                          | it",
                "fr,de          |                          | it",
                "it             | intreccio-language=en    | en",
                "en             | intreccio-language=it    | it",
                "en             | intreccio-language=<b>   | en"
            })
    void speaksToTheReaderFromTheFirstByteOn(String accepted, String cookie, String spoken) {
        var page = cookie == null
                ? new Caller(context).get("/about", "Accept-Language", accepted)
                : new Caller(context).get("/about", "Accept-Language", accepted, "Cookie", cookie);
        assertThat(page.body()).contains("<html lang=\"" + spoken + "\"");
    }
}
