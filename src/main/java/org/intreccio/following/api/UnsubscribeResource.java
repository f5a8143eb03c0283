package org.intreccio.following.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.intreccio.following.Unsubscriptions;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.NotFound;
import org.intreccio.web.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The address in the head of letters on kept searches (RFC 8058): mail programs post there, people are led to a page that asks. */
@RestController
@RequestMapping("/api/v1/letters/searches/{key}")
@OpenToAll
@Tag(name = "Following")
class UnsubscribeResource {

    private final Unsubscriptions letters;
    private final PublicAddress address;

    UnsubscribeResource(Unsubscriptions letters, PublicAddress address) {
        this.letters = letters;
        this.address = address;
    }

    @GetMapping
    @Operation(
            summary = "Leads to the page on which letters are stopped; stops nothing, since programs look at links too")
    ResponseEntity<Void> ask(@PathVariable String key) {
        if (letters.about(key).isEmpty()) {
            throw NotFound.of("following.error.letters-unknown", "");
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(address.of("unsubscribe/" + key))
                .build();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop the letters that bring this key; doing it again changes nothing")
    void stop(@PathVariable String key) {
        letters.stop(key);
    }
}
