package org.intreccio.identity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenSignIn;
import org.intreccio.identity.SignInId;
import org.intreccio.identity.SignIns;
import org.intreccio.web.ResultPage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The browsers in which the caller is signed in. */
@RestController
@RequestMapping("/api/v1/me/sign-ins")
@ForSignedIn
@Tag(name = "Account")
class SignInsResource {

    private final SignIns signIns;

    SignInsResource(SignIns signIns) {
        this.signIns = signIns;
    }

    /** One of them; {@code here} where it is the one that asks. */
    record SignInCard(
            String id, String browser, String system, String way, Instant since, Instant seenAt, boolean here) {

        static SignInCard of(OpenSignIn one) {
            return new SignInCard(
                    one.id().value(),
                    one.browser(),
                    one.system(),
                    one.way().code(),
                    one.since(),
                    one.seen(),
                    one.here());
        }
    }

    /** How many were ended. */
    record Ended(int ended) {}

    @GetMapping
    @Operation(summary = "Where I am signed in, the one seen last first")
    ResultPage<SignInCard> list() {
        return ResultPage.whole(signIns.mine().stream().map(SignInCard::of).toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one of them, wherever it is. Only from a browser session, never by a token")
    void end(@PathVariable SignInId id) {
        signIns.end(id);
    }

    @DeleteMapping
    @Operation(summary = "End all but the one that asks. Only from a browser session, never by a token")
    Ended endOthers() {
        return new Ended(signIns.endOthers());
    }
}
