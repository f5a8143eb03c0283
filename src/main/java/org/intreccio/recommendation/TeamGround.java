package org.intreccio.recommendation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.ranking.TeamCall;
import org.intreccio.ranking.TeamSettings;
import org.intreccio.ranking.TeamStandings;
import org.springframework.stereotype.Service;

/** Tells other rooms how actors stand to a team, by the rules of {@link Partners}. */
@Service
public class TeamGround {

    private final LivingNetwork network;
    private final SetAside setAside;

    TeamGround(LivingNetwork network, SetAside setAside) {
        this.network = network;
        this.setAside = setAside;
    }

    /**
     * How whomever one asks stand to a team, for a call. Ties of people among the members count only for those people themselves.
     *
     * @param mine the members for whom the reader speaks: whom these marked "not for me" or blocked is left out
     */
    public TeamStandings standings(TeamCall call, List<ActorId> members, Set<ActorId> mine) {
        var image = network.current();
        var from = members.stream()
                .filter(m -> mine.contains(m) || isOrganisation(image, m))
                .map(ActorId::value)
                .toList();
        var without = new HashSet<String>();
        members.stream().filter(mine::contains).forEach(m -> without.addAll(setAside.by(m)));
        return new TeamStandings(
                image,
                TeamSettings.defaults(),
                call,
                from,
                members.stream().map(ActorId::value).toList(),
                without);
    }

    private static boolean isOrganisation(NetworkSnapshot image, ActorId member) {
        return image.actorKind(member.value())
                .flatMap(ActorKind::of)
                .filter(ActorKind::organisation)
                .isPresent();
    }
}
