package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Stamp;

/** What is said about an answer, while it is read. */
final class Pages {

    private final AnswerId answer;
    final List<Judging.Marked> marked = new ArrayList<>();
    final List<Judging.SetAside> setAside = new ArrayList<>();
    final List<Judging.DifferenceExplained> explained = new ArrayList<>();
    Moderation.ReferenceSet reference;
    final List<Moderation.Adjudicated> decided = new ArrayList<>();
    final List<Moderation.Appealed> appeals = new ArrayList<>();
    final List<Moderation.Requeued> requeued = new ArrayList<>();
    private final Map<Stamp, Moderation.AppealDecided> decisions = new HashMap<>();

    /** For each appeal the first that asked the same. */
    private final Map<Stamp, Stamp> asked = new HashMap<>();

    Pages(AnswerId answer) {
        this.answer = answer;
    }

    /** Two colleagues may take in the same file: what was asked in the same words about the same place was asked once. */
    void appeal(Moderation.Appealed event) {
        Moderation.Appealed first = appeals.stream()
                .filter(known ->
                        known.place().equals(event.place()) && known.words().equals(event.words()))
                .findFirst()
                .orElse(event);
        if (first == event) {
            appeals.add(event);
        }
        asked.put(event.made().stamp(), first.made().stamp());
    }

    void decide(Moderation.AppealDecided event) {
        Stamp appeal = asked.get(event.appeal());
        if (appeal != null) {
            decisions.put(appeal, event);
        }
    }

    AnswerBook book() {
        return new AnswerBook(
                answer,
                marked,
                setAside,
                explained,
                Optional.ofNullable(reference),
                decided,
                appeals,
                decisions,
                requeued);
    }
}
