package org.intreccio.ranking;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * How much each {@link PartnerFeature} counts: the score of a candidate of the network is e^(constant + Σ coefficient · feature).
 *
 * <p>The shipped coefficients stand in {@code ranking/partner-model.properties}, which {@code ./intreccio train} writes.
 *
 * @param constant keeps scores near the scale of what actors declare, 0..1
 */
public record PartnerModel(double constant, Map<PartnerFeature, Double> coefficients) {

    private static final String SHIPPED = "/ranking/partner-model.properties";

    public PartnerModel {
        coefficients = Collections.unmodifiableMap(new EnumMap<>(coefficients));
    }

    /**
     * Reads the coefficients that come with the portal; a feature that is not named counts nothing.
     *
     * @throws IllegalStateException when the file is not there or names what is no feature
     */
    public static PartnerModel shipped() {
        return Shipped.MODEL;
    }

    /** Returns the model from which training starts: √path · √likeness, a tenth more in the same country. */
    public static PartnerModel start() {
        return new PartnerModel(
                0,
                Map.of(
                        PartnerFeature.PATH, .5,
                        PartnerFeature.LIKENESS, .5,
                        PartnerFeature.SAME_COUNTRY, Math.log(1.1)));
    }

    /** Returns the coefficient of a feature, 0 where it has none. */
    public double of(PartnerFeature feature) {
        return coefficients.getOrDefault(feature, 0.0);
    }

    /** Returns this model with one coefficient changed. */
    public PartnerModel with(PartnerFeature feature, double coefficient) {
        var changed = new EnumMap<PartnerFeature, Double>(PartnerFeature.class);
        changed.putAll(coefficients);
        changed.put(feature, coefficient);
        return new PartnerModel(constant, changed);
    }

    /** Writes the model as lines of a properties file. */
    public String lines() {
        return "constant = " + number(constant) + "\n"
                + Arrays.stream(PartnerFeature.values())
                        .map(feature -> code(feature) + " = " + number(of(feature)) + "\n")
                        .collect(Collectors.joining());
    }

    static PartnerModel parse(Properties lines) {
        var coefficients = new EnumMap<PartnerFeature, Double>(PartnerFeature.class);
        double constant = 0;
        for (String name : lines.stringPropertyNames()) {
            double value = Double.parseDouble(lines.getProperty(name).strip());
            if (name.equals("constant")) {
                constant = value;
            } else {
                coefficients.put(
                        PartnerFeature.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), value);
            }
        }
        return new PartnerModel(constant, coefficients);
    }

    private static String code(PartnerFeature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** Read once, when first asked for. */
    private static final class Shipped {

        static final PartnerModel MODEL = read();

        private static PartnerModel read() {
            try (var file = PartnerModel.class.getResourceAsStream(SHIPPED)) {
                if (file == null) {
                    throw new IllegalStateException("missing: " + SHIPPED);
                }
                var lines = new Properties();
                lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                return parse(lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
