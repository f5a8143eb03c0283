package org.intreccio.identity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.intreccio.identity.Account;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller who they are. */
@RestController
@RequestMapping("/api/v1/me")
@ForSignedIn
@Tag(name = "Account")
class MeResource {

    private final Accounts accounts;

    MeResource(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account as its owner sees it. */
    record Me(String id, String email, String displayName, List<String> roles, String language, boolean confirmed) {

        static Me of(Account account) {
            return new Me(
                    account.id().value(),
                    account.email(),
                    account.displayName(),
                    account.roles().stream().map(Role::code).sorted().toList(),
                    account.language().getLanguage(),
                    account.confirmed());
        }
    }

    @GetMapping
    @Operation(summary = "Who am I?")
    Me me() {
        return Me.of(accounts.mine());
    }
}
