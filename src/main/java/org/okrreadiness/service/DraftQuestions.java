package org.okrreadiness.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.Scorer;

/** Follows each question through the drafts of one task until it no longer came, or to the last of them. */
final class DraftQuestions {

    private final Scorer scorer;
    private final Situation situation;
    private final List<Draft> drafts;

    DraftQuestions(Scorer scorer, Situation situation, List<Draft> drafts) {
        this.scorer = scorer;
        this.situation = situation;
        this.drafts = List.copyOf(drafts);
    }

    /** In the order in which the questions were first asked; each of them once, however often it stood there. */
    List<LineChange> changes() {
        List<Finding> followed = new ArrayList<>();
        List<LineChange> changes = new ArrayList<>();
        for (int from = 0; from + 1 < drafts.size(); from++) {
            for (Finding asked : drafts.get(from).asked()) {
                if (followed.stream().noneMatch(before -> Draft.isSame(asked, before))) {
                    followed.add(asked);
                    change(asked, from).ifPresent(changes::add);
                }
            }
        }
        return changes;
    }

    private Optional<LineChange> change(Finding asked, int from) {
        int lastAsked = lastAsked(asked);
        int last = lastWith(asked.part());
        boolean answered = lastAsked < last;
        int to = answered ? finished(asked.part(), lastAsked + 1, last) : last;
        int rewritten = rewritten(asked.part(), from, to);
        boolean isAsBefore = line(asked.part(), from).equals(line(asked.part(), to));
        return to <= from || rewritten == 0 || isAsBefore
                ? Optional.empty()
                : Optional.of(new LineChange(
                        asked, standing(asked.part(), from), standing(asked.part(), to), answered, rewritten));
    }

    private int lastAsked(Finding question) {
        int last = drafts.size() - 1;
        while (!drafts.get(last).raises(question)) {
            last--;
        }
        return last;
    }

    /** A line that was taken out again is followed as far as it was there. */
    private int lastWith(Part part) {
        int last = drafts.size() - 1;
        while (line(part, last).isBlank()) {
            last--;
        }
        return last;
    }

    /** What the next draft only goes on with was half a line, in which there was nothing to ask about yet. */
    private int finished(Part part, int from, int last) {
        int at = from;
        while (at < last && line(part, at + 1).length() > line(part, at).length() && goesOn(part, at)) {
            at++;
        }
        return at;
    }

    private boolean goesOn(Part part, int at) {
        return line(part, at + 1).startsWith(line(part, at));
    }

    private int rewritten(Part part, int from, int to) {
        int times = 0;
        for (int at = from; at < to; at++) {
            times += line(part, at).equals(line(part, at + 1)) ? 0 : 1;
        }
        return times;
    }

    private String line(Part part, int draft) {
        return drafts.get(draft).line(part);
    }

    private LineChange.Line standing(Part part, int draft) {
        return new LineChange.Line(line(part, draft), marks(drafts.get(draft), part));
    }

    private ArtefactScore marks(Draft draft, Part part) {
        Objective objective = draft.set().objective();
        return part.equals(Part.OBJECTIVE)
                ? scorer.objective(objective, situation)
                : scorer.keyResult(draft.keyResult(part).orElseThrow(), objective, situation);
    }
}
