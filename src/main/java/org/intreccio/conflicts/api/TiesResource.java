package org.intreccio.conflicts.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.intreccio.conflicts.DeclaredTie;
import org.intreccio.conflicts.DeclaredTies;
import org.intreccio.conflicts.TieId;
import org.intreccio.conflicts.TieKind;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ties that the person here declares, which keep them from judging what those propose. */
@RestController
@RequestMapping("/api/v1/me/ties")
@ForSignedIn
@Tag(name = "Conflicts of interest", description = "Ties that one declares of oneself, seen by nobody else")
class TiesResource {

    private final DeclaredTies ties;

    TiesResource(DeclaredTies ties) {
        this.ties = ties;
    }

    record TieCard(
            String id,
            String actor,
            String name,
            String kind,
            String note,
            @Nullable LocalDate until,
            Instant declaredAt) {

        static TieCard of(DeclaredTie t) {
            return new TieCard(
                    t.id().value(),
                    t.actor().value(),
                    t.actorName(),
                    t.kind().code(),
                    t.note(),
                    t.until(),
                    t.declaredAt());
        }
    }

    record NewTie(
            @Nullable String actor,
            @Nullable String kind,
            @Nullable String note,
            @Nullable LocalDate until) {}

    @GetMapping
    @Operation(summary = "My declared ties, the newest first")
    ResultPage<TieCard> mine() {
        return page(ties.mine());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Declare a tie to an actor: family, business or paid; until is the last day, where it is over")
    ResultPage<TieCard> declare(@RequestBody NewTie tie) {
        return page(ties.declare(
                new ActorId(Objects.requireNonNullElse(tie.actor(), "")),
                kind(Objects.requireNonNullElse(tie.kind(), "")),
                Objects.requireNonNullElse(tie.note(), ""),
                tie.until()));
    }

    private static TieKind kind(String code) {
        try {
            return TieKind.of(code.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw InvalidValue.of("kind", "directory.error.choice", code, "family, business, paid");
        }
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Take a declared tie back")
    ResultPage<TieCard> withdraw(@PathVariable TieId id) {
        return page(ties.withdraw(id));
    }

    private static ResultPage<TieCard> page(List<DeclaredTie> all) {
        return ResultPage.whole(all.stream().map(TieCard::of).toList());
    }
}
