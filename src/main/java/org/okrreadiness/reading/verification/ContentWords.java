package org.okrreadiness.reading.verification;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.verify.About;
import org.okrreadiness.service.records.verify.Said;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.wording.Words;

/** What a signed statement says, line by line. */
final class ContentWords {

    private final Messages messages;
    private final DateTimeFormatter day;

    ContentWords(Messages messages, DateTimeFormatter day) {
        this.messages = messages;
        this.day = day;
    }

    List<String> of(Statement statement) {
        List<String> lines = new ArrayList<>();
        if (statement.said().isEmpty()) {
            return lines;
        }
        lines.add(about(statement.about()));
        statement.said().forEach(said -> lines.add(line(said)));
        lines.add(messages.get("verify.purpose"));
        return lines;
    }

    private String about(About about) {
        return about.name()
                .map(name -> messages.get("verify.about", name))
                .orElseGet(
                        () -> messages.get(about.hidden().isEmpty() ? "verify.about.nobody" : "verify.about.hidden"));
    }

    private String line(Said said) {
        List<String> parts = new ArrayList<>();
        String title = said.competency()
                .map(competency -> Words.of(messages, "competency", competency))
                .orElse(said.title());
        said.shown()
                .ifPresent(shown -> parts.add(messages.get(
                        said.strength().filter(EvidenceStrength::isAttested).isPresent()
                                ? "verify.level.attested"
                                : "verify.level",
                        Words.of(messages, "level", shown.level()),
                        Words.of(messages, "level", shown.lowest()),
                        Words.of(messages, "level", shown.highest()),
                        shown.score())));
        said.strength()
                .ifPresent(strength ->
                        parts.add(messages.get("verify.evidence", Words.of(messages, "strength", strength))));
        said.conditions().ifPresent(conditions -> parts.add(Words.of(messages, "verify.conditions", conditions)));
        said.from().ifPresent(from -> parts.add(messages.get("verify.from", day.format(from))));
        said.until().ifPresent(until -> parts.add(messages.get("verify.until", day.format(until))));
        return parts.isEmpty() ? title : messages.get("verify.said", title, String.join("; ", parts));
    }
}
