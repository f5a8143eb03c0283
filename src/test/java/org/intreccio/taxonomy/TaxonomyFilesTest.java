package org.intreccio.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the seed files to what the rooms count on. */
class TaxonomyFilesTest {

    @TestFactory
    List<DynamicTest> namesEverythingOnceAndLeavesNoLabelEmpty() {
        return TaxonomySeed.FILES.stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    var rows = rows(file);
                    var key = rows.getFirst().cells().containsKey("code") ? "code" : "number";
                    assertThat(codes(rows, key)).hasSameSizeAs(rows);
                    for (var row : rows) {
                        row.cells().forEach((column, cell) -> {
                            if (!column.equals("parent")) {
                                assertThat(cell).as(column + " of " + row).isNotBlank();
                            }
                        });
                    }
                }))
                .toList();
    }

    @Test
    void hasAllGoalsAndTargets() {
        var goals = codes(rows("sdg_goals"), "number");
        assertThat(goals).hasSize(17);
        assertThat(rows("sdg_targets"))
                .hasSize(169)
                .allMatch(t -> goals.contains(t.text("goal")))
                .allMatch(t -> t.text("code").startsWith(t.text("goal") + "."));
        assertThat(rows("sdg_goals")).allMatch(g -> g.text("colour").matches("#[0-9a-f]{6}"));
    }

    @Test
    void listsEachThemeAfterTheOneAboveIt() {
        var seen = new java.util.HashSet<String>();
        for (var theme : rows("themes")) {
            var parent = theme.textOrNull("parent");
            assertThat(parent == null || seen.contains(parent))
                    .as(theme.text("code"))
                    .isTrue();
            seen.add(theme.text("code"));
        }
    }

    @Test
    void knowsTheKindsOfActorsAndCompetences() {
        assertThat(codes(rows("legal_forms"), "kind"))
                .isSubsetOf("Company", "Institution", "Cooperative", "Association", "Citizen");
        assertThat(codes(rows("competences"), "kind"))
                .containsExactlyInAnyOrder("skill", "space", "equipment", "data", "volunteers", "money");
    }

    @Test
    void tiesEveryPlaceToOneThatIsThere() {
        assertThat(rows("regions")).hasSize(20).allMatch(r -> r.text("country").equals("IT"));
        assertThat(codes(rows("regions"), "code")).containsAll(codes(rows("provinces"), "region"));
        assertThat(codes(rows("provinces"), "code")).containsAll(codes(rows("municipalities"), "province"));
        assertThat(codes(rows("municipalities"), "code")).containsAll(codes(rows("milan_districts"), "municipality"));
        var districts = codes(rows("milan_districts"), "code");
        assertThat(rows("milan_districts")).allMatch(d -> {
            var parent = d.textOrNull("parent");
            return parent == null || districts.contains(parent);
        });
    }

    @Test
    void putsItalianPlacesInItaly() {
        for (var file : List.of("regions", "provinces", "municipalities", "milan_districts")) {
            assertThat(rows(file))
                    .allMatch(p -> between(p.text("lat"), 35.4, 47.1) && between(p.text("lon"), 6.6, 18.6));
        }
        assertThat(rows("countries"))
                .allMatch(p -> between(p.text("lat"), -90, 90) && between(p.text("lon"), -180, 180));
    }

    @Test
    void makesIdsThatNeedNoEscaping() {
        for (var district : rows("milan_districts")) {
            assertThat(new PlaceId("it-" + district.text("municipality") + "-" + district.text("code")))
                    .isNotNull();
        }
    }

    private static boolean between(String number, double low, double high) {
        double value = Double.parseDouble(number);
        return value >= low && value <= high;
    }

    private static List<SeedRow> rows(String file) {
        return SeedFile.named("taxonomy/" + file + ".csv").rows();
    }

    private static Set<String> codes(List<SeedRow> rows, String column) {
        return rows.stream().map(row -> row.text(column)).collect(Collectors.toSet());
    }
}
