package org.intreccio.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.intreccio.kernel.Texts;
import org.intreccio.ui.Glyph;

/** How one wants to read: the language, and light or dark. Kept by the browser. */
final class Preferences extends MenuBar {

    private enum Scheme {
        LIGHT(Glyph.SUN),
        DARK(Glyph.MOON),
        SYSTEM(Glyph.MONITOR);

        final Glyph glyph;

        Scheme(Glyph glyph) {
            this.glyph = glyph;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Scheme, MenuItem> schemes = new EnumMap<>(Scheme.class);

    /** Hands a chosen language to {@code speak}. */
    Preferences(SerializableConsumer<Locale> speak) {
        addClassName("preferences");
        addThemeVariants(MenuBarVariant.TERTIARY);
        var words = new MenuBarI18n();
        words.setMoreOptions(getTranslation("shell.preferences"));
        setI18n(words);
        addLanguages(speak);
        addSchemes();
    }

    private void addLanguages(SerializableConsumer<Locale> speak) {
        var now = Texts.nearest(getLocale());
        var root = addItem(quiet(Glyph.LANGUAGES, "shell.language"));
        root.setAriaLabel(getTranslation("shell.language.now", now.getDisplayLanguage(now)));
        for (var language : Texts.LANGUAGES) {
            var name = new Span(getTranslation("shell.language." + language.getLanguage()));
            name.getElement().setAttribute("lang", language.getLanguage());
            var item = root.getSubMenu().addItem(name, click -> speak.accept(language));
            item.setCheckable(true);
            item.setChecked(language.equals(now));
        }
    }

    private void addSchemes() {
        var root = addItem(quiet(Glyph.SUN, "shell.scheme"));
        root.setAriaLabel(getTranslation("shell.scheme"));
        for (var scheme : Scheme.values()) {
            var item = root.getSubMenu()
                    .addItem(face(scheme.glyph, "shell.scheme." + scheme.code()), click -> choose(scheme));
            item.setCheckable(true);
            schemes.put(scheme, item);
        }
    }

    /** In the bar the icon stands alone and the word is spoken; in the overflow menu the word is seen. */
    private Span quiet(Glyph glyph, String key) {
        var face = face(glyph, key);
        face.addClassName("quiet");
        return face;
    }

    private Span face(Glyph glyph, String key) {
        var word = new Span(getTranslation(key));
        word.addClassName("word");
        var face = new Span(glyph.icon(), word);
        face.addClassName("face");
        return face;
    }

    private void choose(Scheme scheme) {
        getElement().executeJs("window.intreccioScheme.choose($0)", scheme.code());
        mark(scheme.code());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("return window.intreccioScheme.now()").then(String.class, this::mark);
    }

    private void mark(String code) {
        schemes.forEach((scheme, item) -> item.setChecked(scheme.code().equals(code)));
    }
}
