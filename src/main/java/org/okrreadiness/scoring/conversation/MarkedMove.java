package org.okrreadiness.scoring.conversation;

import java.util.Comparator;
import java.util.List;
import org.okrreadiness.domain.response.Talk.Exchange;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.scoring.judgement.Closeness;
import org.okrreadiness.scoring.judgement.Figures;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * P1: one move against what else there was to say at that moment.
 *
 * @param made the move
 * @param best of those offered
 * @param worst of those offered
 */
record MarkedMove(ResponseOption made, JudgementKey best, JudgementKey worst) {

    /** @param exchange one in which a move was made */
    static MarkedMove of(Exchange exchange) {
        List<JudgementKey> offered = exchange.at().offered().stream()
                .map(move -> move.said().key())
                .sorted(Comparator.comparingDouble(JudgementKey::value))
                .toList();
        Move made = exchange.move().orElseThrow();
        return new MarkedMove(made.said(), offered.get(offered.size() - 1), offered.get(0));
    }

    /** Where a single move is offered there is nothing to choose, so nothing is marked. */
    static boolean isChoice(Exchange exchange) {
        return exchange.at().offered().size() > 1;
    }

    Part part() {
        return Part.option(made.id());
    }

    /** Points of the scale below the best that was offered: level 3 up to half a point, 2 up to one, 1 up to one and three quarters. */
    int points() {
        return Closeness.points(best.distanceTo(made.key()));
    }

    Proposal proposal() {
        Proposal proposal = Proposal.of(
                        "P1",
                        points(),
                        1,
                        made.key().value() < best.value() ? "not-the-best" : "the-best",
                        Figures.plain(made.key().value()),
                        Figures.plain(best.value()),
                        Figures.plain(worst.value()))
                .showing(List.of(Evidence.whole(EvidenceCode.CHOICE, part(), made.text())));
        return points() >= 2 ? proposal : proposal.asking("wanted");
    }
}
