package org.okrreadiness.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.CheckCard.Subject;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.scoring.check.Check;
import org.okrreadiness.scoring.check.CheckBook;
import org.okrreadiness.scoring.check.Place;
import org.okrreadiness.scoring.reading.CaseReaders;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.set.SetFindings;

/** A card for every check there is: of key results, of objectives, of the set. */
final class CheckCards {

    /** Numbers of key results, as a finding about a set names them. */
    private static final List<String> SOME_NUMBERS = List.of("6", "2");

    private static final CaseReaders READERS = new CaseReaders();

    private CheckCards() {}

    static List<CheckCard> all() {
        Stream<CheckCard> lines = Stream.concat(
                CheckBook.ofKeyResults().stream().map(check -> card(check, Subject.KEY_RESULT)),
                CheckBook.ofObjectives().stream().map(check -> card(check, Subject.OBJECTIVE)));
        Stream<CheckCard> sets = SetFindings.ids().stream()
                .map(id -> new CheckCard(id, Subject.SET, CheckCard.Lines.NONE, SOME_NUMBERS));
        return Stream.concat(lines, sets).toList();
    }

    private static CheckCard card(Check check, Subject subject) {
        CheckCard.Lines lines = new CheckCard.Lines(
                check.examples().bad(),
                check.examples().good(),
                check.examples().falseAlarm());
        return new CheckCard(check.id(), subject, lines, words(check, subject));
    }

    private static List<String> words(Check check, Subject subject) {
        String bad = check.examples().bad();
        boolean objective = subject == Subject.OBJECTIVE;
        LineReader reader = READERS.of(check.exampleCase());
        LineReading line = objective ? reader.read(new Objective(bad)) : reader.read(KeyResult.ofText(bad));
        Place place = new Place(objective ? Part.OBJECTIVE : Part.keyResult(1));
        return check.findings(line, place).stream()
                .findFirst()
                .map(Finding::arguments)
                .orElse(List.of());
    }
}
