package org.intreccio.proposals.ui;

import java.time.Clock;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.CurrentActor;
import org.intreccio.kernel.Texts;
import org.intreccio.proposals.Annexes;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalDrafts;
import org.intreccio.proposals.ProposalTeam;
import org.intreccio.proposals.Proposals;
import org.intreccio.proposals.RuleCheck;
import org.intreccio.proposals.Similar;
import org.intreccio.proposals.Submissions;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.PageAction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the parts of a desk are made with. */
@Component
record DeskParts(
        ProposalCatalogue catalogue,
        ProposalDrafts drafts,
        Proposals proposals,
        ProposalTeam team,
        Submissions submissions,
        RuleCheck rules,
        Similar similar,
        Annexes annexes,
        ActorSearch actors,
        CurrentActor currentActor,
        Places places,
        Vocabulary vocabulary,
        Texts texts,
        ObjectProvider<PageAction> actions,
        Clock clock) {}
