package org.okrreadiness.service.decide;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.need.NeedModel;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.ReadinessException;

/**
 * Diagnoses of need that are kept: begun, answered by several people, completed by colleagues' files, weighed. Every change is on the disk
 * when its method returns, and the changed diagnosis is returned. Safe for several threads.
 */
public final class NeedDiagnoses {

    private final NeedDiagnosis method;
    private final NeedStore store;
    private final NeedSheets sheets;
    private final Clock clock;

    public NeedDiagnoses(NeedDiagnosis method, NeedStore store, NeedSheets sheets, Clock clock) {
        this.method = method;
        this.store = store;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Everything that is asked, in its order. */
    public Questionnaire questionnaire() {
        return method.questionnaire();
    }

    /** By which answers are weighed. */
    public NeedModel model() {
        return method.model();
    }

    public NeedStore.Shelf shelf() {
        return store.shelf();
    }

    /** @throws ReadinessException when it is no longer there */
    public NeedCase open(UUID id) {
        return store.find(id).orElseThrow(() -> new ReadinessException(Phrase.of("problem.need-gone")));
    }

    /** @param organisation may be empty */
    public synchronized NeedCase begin(String organisation, Optional<Occasion> occasion) {
        AnswerSheet sheet = new AnswerSheet(organisation.strip(), occasion, List.of(), List.of());
        NeedCase begun = new NeedCase(UUID.randomUUID(), clock.instant(), clock.instant(), sheet);
        store.keep(begun);
        return begun;
    }

    public NeedCase describe(UUID id, String organisation, Optional<Occasion> occasion) {
        return change(id, sheet -> new AnswerSheet(organisation.strip(), occasion, sheet.respondents(), sheet.facts()));
    }

    /** @throws ReadinessException when the name is blank, or somebody of that name has been added before */
    public NeedCase addRespondent(UUID id, String name, Seat seat) {
        if (name.isBlank()) {
            throw new ReadinessException(Phrase.of("problem.need-no-name"));
        }
        return change(id, sheet -> {
            if (sheet.find(name).isPresent()) {
                throw new ReadinessException(Phrase.of("problem.need-name-taken", name.strip()));
            }
            List<Respondent> more = new ArrayList<>(sheet.respondents());
            more.add(new Respondent(name.strip(), seat, Map.of()));
            return sheet.withRespondents(more);
        });
    }

    public NeedCase moveRespondent(UUID id, String name, Seat seat) {
        return change(id, sheet -> Settling.replacing(sheet, name, before -> before.at(seat)));
    }

    /** Takes somebody and all their answers out. */
    public NeedCase removeRespondent(UUID id, String name) {
        String key = Respondent.key(name);
        return change(
                id,
                sheet -> sheet.withRespondents(sheet.respondents().stream()
                        .filter(one -> !one.key().equals(key))
                        .toList()));
    }

    /** @param answer in place of the one before; a blank one takes it away */
    public NeedCase answer(UUID id, String respondent, StatementId statement, Answer answer) {
        return change(id, sheet -> Settling.replacing(sheet, respondent, before -> before.with(statement, answer)));
    }

    /** @param fact in place of one of its kind */
    public NeedCase know(UUID id, Fact fact) {
        return change(
                id,
                sheet -> sheet.withFacts(Stream.concat(
                                sheet.facts().stream().filter(held -> held.kind() != fact.kind()), Stream.of(fact))
                        .toList()));
    }

    /** Leaves a fact out; does nothing when it is not there. */
    public NeedCase forget(UUID id, Fact fact) {
        return change(
                id,
                sheet -> sheet.withFacts(sheet.facts().stream()
                        .filter(held -> !held.equals(fact))
                        .toList()));
    }

    public void delete(UUID id) {
        store.delete(id);
    }

    /**
     * Takes in a colleague's file. Nothing that is held is overwritten, and the same file twice changes nothing.
     *
     * @throws org.okrreadiness.service.UnreadableInputException when the file cannot be used; nothing has changed then
     */
    public synchronized TakenIn takeIn(UUID id, Path file) {
        NeedSheets.Read read = sheets.read(file);
        NeedCase before = open(id);
        Merging.Merged merged = Merging.of(before.sheet(), read.sheet());
        NeedCase after = merged.sheet().equals(before.sheet()) ? before : kept(before, merged.sheet());
        return new TakenIn(after, merged.added(), merged.conflicts(), read.warnings());
    }

    /**
     * Takes what was offered in place of what is held; conflicts that are left out stay as held.
     *
     * @return with the conflicts that came to light by it: answers of somebody who turns out to be the same person
     */
    public synchronized TakenIn settle(UUID id, List<Conflict> offered) {
        List<Conflict> further = new ArrayList<>();
        NeedCase settled = change(id, sheet -> {
            AnswerSheet taken = sheet;
            for (Conflict conflict : offered) {
                taken = Settling.taking(taken, conflict, further);
            }
            return taken;
        });
        return new TakenIn(settled, 0, further, List.of());
    }

    /** Two people of one name after all: adds the one who was offered under another. */
    public NeedCase addAs(UUID id, String name, Conflict.OfSeat conflict) {
        Respondent offered = conflict.offered();
        addRespondent(id, name, offered.seat());
        return change(
                id,
                sheet -> Settling.replacing(
                        sheet, name, before -> new Respondent(before.name(), offered.seat(), offered.answers())));
    }

    /** Writes a file a colleague fills in. */
    public void handOut(UUID id, Seat seat, NeedSheets.Words words, Path file) {
        store.save(file, sheets.blank(open(id).sheet(), seat, words));
    }

    /** Writes everything that was answered as a file that a colleague can take in. */
    public void giveAway(UUID id, Path file) {
        store.save(file, sheets.filled(open(id).sheet()));
    }

    public Diagnosis diagnose(NeedCase diagnosis) {
        return method.of(diagnosis.sheet());
    }

    /**
     * Several files as one sheet, without keeping anything.
     *
     * @param conflicts what a later file says differently from those before it; the first stands
     */
    public record Together(AnswerSheet sheet, List<Conflict> conflicts, List<PackFinding> warnings) {
        public Together {
            conflicts = List.copyOf(conflicts);
            warnings = List.copyOf(warnings);
        }
    }

    /** @throws org.okrreadiness.service.UnreadableInputException at the first file that cannot be used */
    public static Together together(NeedSheets sheets, List<Path> files) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        List<Conflict> conflicts = new ArrayList<>();
        List<PackFinding> warnings = new ArrayList<>();
        for (Path file : files) {
            NeedSheets.Read read = sheets.read(file);
            Merging.Merged merged = Merging.of(sheet, read.sheet());
            sheet = merged.sheet();
            conflicts.addAll(merged.conflicts());
            warnings.addAll(read.warnings());
        }
        return new Together(sheet, conflicts, warnings);
    }

    private synchronized NeedCase change(UUID id, UnaryOperator<AnswerSheet> change) {
        NeedCase before = open(id);
        AnswerSheet after = change.apply(before.sheet());
        return after.equals(before.sheet()) ? before : kept(before, after);
    }

    private NeedCase kept(NeedCase before, AnswerSheet after) {
        NeedCase changed = before.with(after, clock.instant());
        store.keep(changed);
        return changed;
    }
}
