package org.okrreadiness.service.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.Respondent;

/** Puts what somebody chose in the place of what was held. */
final class Settling {

    private Settling() {}

    /** @param conflicts receives what comes to light by it: answers of somebody who turns out to be the same person */
    static AnswerSheet taking(AnswerSheet held, Conflict conflict, List<Conflict> conflicts) {
        if (conflict instanceof Conflict.OfAnswer of) {
            return replacing(held, of.respondent(), before -> before.with(of.statement(), of.offered()));
        }
        if (conflict instanceof Conflict.OfSeat of) {
            AnswerSheet moved = replacing(
                    held, of.respondent(), before -> before.at(of.offered().seat()));
            Merging.Merged merged = Merging.of(moved, AnswerSheet.EMPTY.withRespondents(List.of(of.offered())));
            conflicts.addAll(merged.conflicts());
            return merged.sheet();
        }
        if (conflict instanceof Conflict.OfOccasion of) {
            return new AnswerSheet(held.organisation(), Optional.of(of.offered()), held.respondents(), held.facts());
        }
        if (conflict instanceof Conflict.OfOrganisation of) {
            return new AnswerSheet(of.offered(), held.occasion(), held.respondents(), held.facts());
        }
        Fact offered = ((Conflict.OfFact) conflict).offered();
        List<Fact> facts = new ArrayList<>(held.facts());
        facts.replaceAll(before -> before.kind() == offered.kind() ? offered : before);
        return held.withFacts(facts);
    }

    /** The person as held, changed. */
    static AnswerSheet replacing(AnswerSheet held, String name, UnaryOperator<Respondent> change) {
        String key = Respondent.key(name);
        return held.withRespondents(held.respondents().stream()
                .map(before -> before.key().equals(key) ? change.apply(before) : before)
                .toList());
    }
}
