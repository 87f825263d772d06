package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.mark.Proposal;

/** T5: how much of the answer is a text of its own on this question. */
final class OnTask {

    /** Shares, in per cent of the characters, from which what does not count is nearly all, most and some of an answer. */
    private static final int NEARLY_ALL = 80;

    private static final int MOST = 50;
    private static final int SOME = 20;

    private final AnswerReading reading;

    OnTask(AnswerReading reading) {
        this.reading = reading;
    }

    Proposal proposal() {
        OwnText own = reading.own();
        int lost = length(own.copied()) + length(own.heaped()) + length(own.strange());
        int share = 100 * lost / Math.max(1, own.typed().strip().length());
        if (own.copied().isEmpty() && share < NEARLY_ALL && reading.isOffTopic()) {
            return Proposal.of("T5", 0, 0.7, "off-topic").asking("own").showing(evidence());
        }
        int points = points(share);
        Proposal proposal = Proposal.of("T5", points, 0.85, reason(points)).showing(evidence());
        return points == 3 ? proposal : proposal.asking("own");
    }

    private static int points(int share) {
        if (share >= NEARLY_ALL) {
            return 0;
        }
        if (share >= MOST) {
            return 1;
        }
        return share >= SOME ? 2 : 3;
    }

    /** Named by what takes up most of the room. */
    private String reason(int points) {
        if (points == 3) {
            return "own-words";
        }
        OwnText own = reading.own();
        int copied = length(own.copied());
        int heaped = length(own.heaped());
        int strange = length(own.strange());
        if (copied >= heaped && copied >= strange) {
            return "copied";
        }
        return heaped >= strange ? "heaped" : "strange";
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private List<Evidence> evidence() {
        OwnText own = reading.own();
        List<Evidence> evidence = new ArrayList<>();
        own.copied().forEach(span -> evidence.add(own.shown(EvidenceCode.COPY, span)));
        own.heaped().forEach(span -> evidence.add(own.shown(EvidenceCode.HEAP, span)));
        own.strange().forEach(span -> evidence.add(own.shown(EvidenceCode.GIBBERISH, span)));
        return evidence;
    }
}
