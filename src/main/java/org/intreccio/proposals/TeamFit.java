package org.intreccio.proposals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intreccio.challenges.Challenge;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.eligibility.EligibilityRule;

/**
 * A team held against what its call needs.
 *
 * @param needs competences, those of the call first
 * @param kinds how many of which kinds the rules want, who leads included
 */
public record TeamFit(List<Need> needs, List<KindNeed> kinds) {

    /** How well a competence is covered. */
    public enum Cover {
        /** Nobody offers it. */
        NONE,
        /** Somebody who is asked and has not answered would bring it. */
        ASKED,
        /** Somebody of the team says that they offer it. */
        DECLARED,
        /** Somebody of the team offers it and names evidence that can be looked up. */
        ATTESTED
    }

    /** Somebody offers something needed, as everybody may see; {@code shown} says whether evidence is named. */
    public record Offer(ActorId actor, String name, String wanted, String level, boolean shown) {}

    /** One competence, by its code, with who of the team offers it, the best shown first. */
    public record Need(String code, boolean byCall, Cover cover, List<Offer> offers) {

        public boolean gap() {
            return cover == Cover.NONE || cover == Cover.ASKED;
        }
    }

    /** What a rule wants of the kinds in the team, and how many are there; kinds are empty where any will do. */
    public record KindNeed(Set<ActorKind> kinds, int least, int most, int there) {

        public boolean met() {
            return there >= least && there <= most;
        }
    }

    public TeamFit {
        needs = List.copyOf(needs);
        kinds = List.copyOf(kinds);
    }

    /** The codes of competences that nobody who agreed offers. */
    public List<String> gaps() {
        return needs.stream().filter(Need::gap).map(Need::code).toList();
    }

    /** How many competences are covered. */
    public int covered() {
        return needs.size() - gaps().size();
    }

    /** All competences that a call and a team say are needed. */
    public static List<String> wanted(Challenge call, List<String> own) {
        var all = new LinkedHashSet<>(byCall(call));
        all.addAll(own);
        return List.copyOf(all);
    }

    private static Set<String> byCall(Challenge call) {
        var all = new LinkedHashSet<>(call.competences());
        call.terms().rules().forEach(rule -> {
            if (rule instanceof EligibilityRule.Competences wanted) {
                all.addAll(wanted.codes());
            }
        });
        return all;
    }

    /** Judges a team by what its members offer; {@code offers} are of all who agreed or are asked. */
    static TeamFit of(Challenge call, List<String> own, List<Partner> team, List<Offer> offers) {
        var agreed =
                team.stream().filter(p -> p.state() == Partner.State.AGREED).toList();
        var inside = agreed.stream().map(Partner::actor).toList();
        var byCall = byCall(call);
        var needs = wanted(call, own).stream()
                .map(code -> need(code, byCall.contains(code), inside, offers))
                .toList();
        var kinds = new ArrayList<KindNeed>();
        call.terms().rules().forEach(rule -> {
            if (rule instanceof EligibilityRule.Partners(var wanted, int least, int most)) {
                int there = (int) agreed.stream()
                        .filter(p -> wanted.isEmpty() || wanted.contains(p.kind()))
                        .count();
                kinds.add(new KindNeed(wanted, least, most, there));
            }
        });
        return new TeamFit(needs, kinds);
    }

    private static Need need(String code, boolean byCall, List<ActorId> inside, List<Offer> offers) {
        var of = offers.stream().filter(o -> o.wanted().equals(code)).toList();
        var within = of.stream().filter(o -> inside.contains(o.actor())).toList();
        var cover = within.stream().anyMatch(Offer::shown)
                ? Cover.ATTESTED
                : !within.isEmpty() ? Cover.DECLARED : !of.isEmpty() ? Cover.ASKED : Cover.NONE;
        return new Need(code, byCall, cover, within.isEmpty() ? of : within);
    }
}
