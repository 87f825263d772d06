package org.okrreadiness.content.pack.task;

import java.util.LinkedHashMap;
import java.util.Map;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.PlantedPlace;

/** The lines of a planted set by the names they are pointed at with. */
public final class PlantedParts {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Findings findings;

    public PlantedParts(OkrSet planted, Findings findings) {
        this.findings = findings;
        texts.put(Part.OBJECTIVE.path(), planted.objective().text());
        for (int number = 1; number <= planted.keyResults().size(); number++) {
            texts.put(
                    Part.keyResult(number).path(),
                    planted.keyResults().get(number - 1).text());
        }
        texts.put(Part.SET.path(), "");
    }

    /** Reads {@code at}, and reports a line the set does not have. */
    public Part part(Fields fields) {
        String at = fields.text("at");
        if (!at.isEmpty() && !texts.containsKey(at)) {
            findings.addMisspelt(Rule.UNKNOWN_REFERENCE, fields.at("at"), at, texts.keySet());
        }
        return new Part(at);
    }

    /** Reads {@code at} and {@code words}, and reports words that do not stand in that line, or stand there twice. */
    public PlantedPlace place(Fields fields) {
        Part part = part(fields);
        String words = fields.words("words");
        String text = texts.getOrDefault(part.path(), words);
        int first = text.indexOf(words);
        if (first < 0) {
            findings.add(Rule.WORDS_NOT_THERE, fields.at("words"), words, part.path());
        } else if (!words.isEmpty() && text.indexOf(words, first + 1) >= 0) {
            findings.add(Rule.WORDS_TWICE, fields.at("words"), words, part.path());
        }
        return new PlantedPlace(part, words);
    }

    /** Where a place's words stand in its line; an empty span when the line as a whole is meant or the words are not there. */
    public Span span(PlantedPlace place) {
        int first = texts.getOrDefault(place.part().path(), "").indexOf(place.words());
        return first < 0
                ? new Span(0, 0)
                : new Span(first, first + place.words().length());
    }
}
