package org.okrreadiness.reading.task;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.piece.PartNames;
import org.okrreadiness.service.LineChange;
import org.okrreadiness.verdict.Found;
import org.okrreadiness.wording.Words;

/** Reads what changed between drafts. */
final class DraftReader {

    private final Messages messages;
    private final Function<ArtefactScore, Optional<Rubric>> rubrics;

    /** @param rubrics by which a line was marked */
    DraftReader(Messages messages, Function<ArtefactScore, Optional<Rubric>> rubrics) {
        this.messages = messages;
        this.rubrics = rubrics;
    }

    List<DraftReading> read(List<LineChange> changes) {
        return changes.stream().map(this::read).toList();
    }

    private DraftReading read(LineChange change) {
        Finding asked = change.asked();
        return new DraftReading(
                new PartNames(messages).of(change.part()),
                messages.getStored("check." + asked.checkId() + ".question", asked.arguments()),
                change.before().words(),
                change.after().words(),
                outcome(change),
                levels(change.before().marks(), change.after().marks()));
    }

    private String outcome(LineChange change) {
        int before = change.before().marks().score();
        int after = change.after().marks().score();
        return String.join(
                " ",
                messages.get(change.answered() ? "result.draft.answered" : "result.draft.still"),
                Words.count(messages, "result.draft.drafts", change.drafts()),
                messages.get(
                        "result.draft.went",
                        before,
                        Words.of(messages, "level", Found.level(before)),
                        after,
                        Words.of(messages, "level", Found.level(after))));
    }

    /** Of the criteria that a machine may mark. */
    private List<String> levels(ArtefactScore before, ArtefactScore after) {
        return before.marks().stream()
                .filter(mark -> mark.judgement().trust() != Trust.C)
                .flatMap(was -> after.mark(was.criterion()).stream()
                        .filter(is -> is.level() != was.level())
                        .flatMap(is -> level(after, was, is)))
                .toList();
    }

    private Stream<String> level(ArtefactScore line, Mark was, Mark is) {
        return rubrics.apply(line).flatMap(rubric -> rubric.criterion(is.criterion())).map(Criterion::title).stream()
                .map(title -> messages.get(
                        "result.draft.level",
                        title,
                        Words.of(messages, "level", was.level()),
                        Words.of(messages, "level", is.level())));
    }
}
