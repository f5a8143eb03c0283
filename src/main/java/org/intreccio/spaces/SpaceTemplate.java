package org.intreccio.spaces;

import java.util.Locale;

/** What a new space starts from; every choice may be changed afterwards. */
public enum SpaceTemplate {
    /** A public body's programme: proposals answered, a fund shared out. */
    PROGRAMME("#0f5960", Weave.HERRINGBONE, Joining.OPEN),
    /** A company's corner for its CSR work with a territory. */
    CSR("#8e3520", Weave.TWILL, Joining.BY_REQUEST),
    /** A neighbourhood or a community of place. */
    NEIGHBOURHOOD("#48762a", Weave.BASKET, Joining.OPEN),
    /** A laboratory of a university or of several research bodies. */
    LABORATORY("#43539f", Weave.PLAIN, Joining.BY_REQUEST),
    /** A working circle of invited people. */
    CIRCLE("#7b5334", Weave.TWILL, Joining.INVITED);

    private final String colour;
    private final Weave weave;
    private final Joining joining;

    SpaceTemplate(String colour, Weave weave, Joining joining) {
        this.colour = colour;
        this.weave = weave;
        this.joining = joining;
    }

    public BrandColour colour() {
        return new BrandColour(colour);
    }

    public Weave weave() {
        return weave;
    }

    public Joining joining() {
        return joining;
    }

    /** The stem of its words in the bundles: its name, its blurb, the text it starts with. */
    public String key() {
        return "spaces.template." + name().toLowerCase(Locale.ROOT);
    }
}
