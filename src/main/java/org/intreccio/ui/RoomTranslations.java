package org.intreccio.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.intreccio.kernel.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin's {@code getTranslation} the sentences of the rooms. */
@Component
class RoomTranslations implements I18NProvider {

    private final transient Texts texts;

    RoomTranslations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.say(locale, key, arguments);
    }
}
