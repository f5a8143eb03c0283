package org.intreccio.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws numbers by category, with a table of them one click away. Its height is the CSS size {@code --chart-height}. */
@Tag("intreccio-chart")
@JsModule("./elements/intreccio-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class ChartCanvas extends Picture {

    /** What is drawn. */
    public enum Form {
        BAR,
        LINE,
        DONUT,
        STACKED
    }

    /**
     * One row of numbers, one for each category; null where there is none.
     *
     * @param estimate drawn as such beside what was measured
     * @param color the name of a colour token, for goals: {@code sdg-11}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Series(
            String name,
            List<@Nullable Double> data,
            boolean estimate,
            @Nullable String color) {

        public static Series of(String name, List<@Nullable Double> data) {
            return new Series(name, data, false, null);
        }
    }

    public ChartCanvas(Form form) {
        super("chart", List.of("showTable", "showChart", "category", "total", "empty", "estimate"));
        getElement().setProperty("kind", form.name().toLowerCase(Locale.ROOT));
    }

    /** Draws these series over these categories in place of what stood there. */
    public void show(List<String> categories, List<Series> series) {
        getElement().setPropertyList("categories", categories);
        getElement().setPropertyList("series", series);
    }

    /** Names the unit, already translated. */
    public void setUnit(String unit) {
        getElement().setProperty("unit", unit);
    }

    public void setHorizontal(boolean horizontal) {
        getElement().setProperty("horizontal", horizontal);
    }

    public Registration addCategoryOpenedListener(ComponentEventListener<CategoryOpened> listener) {
        return addListener(CategoryOpened.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().setProperty("locale", event.getUI().getLocale().getLanguage());
    }

    /** A person chose a category of the chart. */
    @DomEvent("category-opened")
    public static class CategoryOpened extends ComponentEvent<ChartCanvas> {

        private final String category;

        public CategoryOpened(
                ChartCanvas source, boolean fromClient, @EventData("event.detail.category") String category) {
            super(source, fromClient);
            this.category = category;
        }

        public String category() {
            return category;
        }
    }
}
