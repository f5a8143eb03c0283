package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdsTest {

    @ParameterizedTest
    @CsvSource({
        "IT00950501007, IT00950501007",
        "00950501007, IT00950501007",
        "it 009 505 010 07, IT00950501007",
        "GR123456789, EL123456789",
        "DE 123.456.789, DE123456789",
        "ATU12345678, ATU12345678",
        "NL123456789B01, NL123456789B01",
        "IE1234567FA, IE1234567FA",
    })
    void readsVatNumbersAsPeopleWriteThem(String typed, String number) {
        assertThat(TaxIds.vatNumber(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IT00950501008", "00000000000", "IT123", "ZZ123456789", "DE12345678", "ciao", "IT"})
    void refusesWhatCannotBeAVatNumber(String typed) {
        assertThatThrownBy(() -> TaxIds.vatNumber(typed))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("vatNumber"));
        assertThat(TaxIds.vatNumberOf(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA85T10A562S", "rssmra85t10a562s", "00950501007", "MRTMTT91D08F205J"})
    void readsTaxCodesOfPeopleAndOrganisations(String typed) {
        assertThat(TaxIds.taxCode(typed)).isEqualToIgnoringCase(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA85T10A562T", "RSSMRA85X10A562S", "00950501008", "RSSMRA85"})
    void refusesWhatCannotBeATaxCode(String typed) {
        assertThatThrownBy(() -> TaxIds.taxCode(typed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void takesNothingForNothing() {
        assertThat(TaxIds.vatNumber("  ")).isEmpty();
        assertThat(TaxIds.taxCode("")).isEmpty();
    }
}
