package org.okrreadiness.doctor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.task.Task;

/** A text uses a word for which there is a plainer or kinder one. */
final class WordsToAvoid implements PackCheck {

    private final Complaint.Rule rule;
    private final Map<Pattern, String> better;

    private WordsToAvoid(Complaint.Rule rule, String file) {
        this.rule = rule;
        this.better = read(file);
    }

    /** Words of management that say little. */
    static WordsToAvoid jargon() {
        return new WordsToAvoid(Complaint.Rule.JARGON, "jargon.txt");
    }

    /** Words that leave people out or belittle them. */
    static WordsToAvoid excluding() {
        return new WordsToAvoid(Complaint.Rule.EXCLUDING_WORD, "excluding.txt");
    }

    @Override
    public List<Complaint> of(Assessment assessment) {
        List<Complaint> complaints = new ArrayList<>();
        for (Scenario scenario : assessment.scenarios()) {
            found(CaseTexts.of(scenario))
                    .forEach((word, instead) ->
                            complaints.add(Complaint.aboutScenario(rule, scenario.id(), word, instead)));
            for (Task task : scenario.tasks()) {
                found(TaskTexts.of(task).all())
                        .forEach((word, instead) -> complaints.add(
                                Complaint.aboutTask(rule, task.id().value(), word, instead)));
            }
        }
        return complaints;
    }

    private Map<String, String> found(List<String> texts) {
        Map<String, String> found = new LinkedHashMap<>();
        String text = String.join("\n", texts);
        better.forEach((pattern, instead) ->
                pattern.matcher(text).results().findFirst().ifPresent(match -> found.put(match.group(), instead)));
        return found;
    }

    /** Each line: the word or phrase, a colon, what to write instead. */
    private static Map<Pattern, String> read(String file) {
        Map<Pattern, String> words = new LinkedHashMap<>();
        try (InputStream in = WordsToAvoid.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(":", 2);
                        Pattern word = Pattern.compile(
                                "\\b" + Pattern.quote(parts[0].strip()) + "\\b", Pattern.CASE_INSENSITIVE);
                        words.put(word, parts[1].strip());
                    });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
