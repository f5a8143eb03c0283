package org.intreccio.proposals;

import java.time.Instant;
import org.intreccio.challenges.Challenge;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what is handed in, in one way only: of these bytes the receipt is the hash. */
@Component
class ReceiptWriter {

    private final JsonMapper json;
    private final TextCodec codec;
    private final AnnexQueries annexes;

    ReceiptWriter(JsonMapper json, TextCodec codec, AnnexQueries annexes) {
        this.json = json;
        this.codec = codec;
        this.annexes = annexes;
    }

    String canonical(StoredProposal proposal, Challenge call, Instant at) {
        var all = json.createObjectNode();
        all.put("proposal", proposal.id().value());
        all.put("challenge", proposal.challenge().value());
        all.put("termsVersion", call.version());
        all.put("agreementAcceptedAt", proposal.agreedAt().toString());
        all.put("receivedAt", at.toString());
        var team = all.putArray("team");
        proposal.agreed().forEach(actor -> team.add(actor.value()));
        all.set("text", codec.tree(proposal.text()));
        var files = all.putArray("annexes");
        annexes.of(proposal.id())
                .forEach(annex -> files.addObject().put("name", annex.name()).put("sha256", annex.hash()));
        return all.toString();
    }
}
