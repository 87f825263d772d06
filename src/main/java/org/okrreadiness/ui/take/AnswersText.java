package org.okrreadiness.ui.take;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.GradeBand;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Words;

/** All answers of a sitting as plain text that can be read without this program. */
final class AnswersText {

    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    private AnswersText(Messages messages) {
        this.messages = messages;
    }

    static String of(String title, List<TaskEntry> entries, Messages messages) {
        AnswersText answers = new AnswersText(messages);
        answers.text.append(title).append('\n');
        entries.forEach(answers::add);
        return answers.text.toString();
    }

    private void add(TaskEntry entry) {
        text.append("\n\n")
                .append(messages.get(
                        "take.file.task", entry.number(), entry.task().frame().title()))
                .append('\n');
        entry.response().ifPresentOrElse(r -> r.fold(new Lines(entry.task())), () -> line("take.file.blank"));
    }

    private void line(String key, Object... arguments) {
        text.append(messages.get(key, arguments)).append('\n');
    }

    private void given(String key, String value) {
        if (!value.isBlank()) {
            line(key, value);
        }
    }

    /** Writes one response line by line. */
    private final class Lines implements Response.Cases<Void> {

        private final Task task;

        Lines(Task task) {
            this.task = task;
        }

        @Override
        public Void written(Response.WrittenSet response) {
            given("take.file.objective", response.set().objective().text());
            response.set().keyResults().forEach(this::keyResult);
            return null;
        }

        private void keyResult(KeyResult keyResult) {
            text.append('\n');
            given("take.file.key-result", keyResult.text());
            given("take.file.metric", keyResult.measure().metric());
            given("take.file.unit", keyResult.measure().unit());
            given("take.file.from", keyResult.movement().baseline());
            given("take.file.to", keyResult.movement().target());
            given("take.file.due", keyResult.movement().due());
            given("take.file.source", keyResult.measure().source());
            given("take.file.owner", keyResult.owner());
        }

        @Override
        public Void critique(Response.CritiqueGiven response) {
            if (response.sound()) {
                line("take.file.sound");
            }
            response.marks()
                    .forEach(m -> line(
                            "take.file.mark",
                            m.part().path(),
                            m.span().start(),
                            m.span().end(),
                            m.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            m.why()));
            given("take.file.question", response.question());
            response.repair().ifPresent(r -> line("take.file.repair", r.part().path(), r.text()));
            return null;
        }

        @Override
        public Void ratings(Response.RatingsGiven response) {
            response.ratings().forEach((option, rating) -> line("take.file.rating", option, rating));
            sureAndWhy(response.confidence(), response.reason());
            return null;
        }

        @Override
        public Void bestAndWorst(Response.BestAndWorstGiven response) {
            response.best().ifPresent(option -> line("take.file.best", option));
            response.worst().ifPresent(option -> line("take.file.worst", option));
            sureAndWhy(response.confidence(), response.reason());
            return null;
        }

        @Override
        public Void answer(Response.AnswerGiven response) {
            given("take.file.answer", response.text());
            return null;
        }

        @Override
        public Void leanings(Response.LeaningsGiven response) {
            if (task instanceof Task.NewInformation information) {
                information
                        .news()
                        .forEach(news -> leaning(news, response.leanings().get(news.id())));
            }
            sureAndWhy(response.confidence(), response.reason());
            return null;
        }

        @Override
        public Void priorities(Response.PrioritiesGiven response) {
            return null;
        }

        @Override
        public Void conversation(Response.ConversationGiven response) {
            return null;
        }

        @Override
        public Void diagnosis(Response.DiagnosisGiven response) {
            return null;
        }

        @Override
        public Void scores(Response.ScoresGiven response) {
            if (task instanceof Task.ScoreAndReset reset) {
                reset.keyResults().forEach(keyResult -> verdict(keyResult, response));
            }
            given("take.file.learning", response.learning());
            sureAndWhy(response.confidence(), "");
            return null;
        }

        private void leaning(Task.ResponseOption news, Integer leaning) {
            if (leaning != null) {
                line("take.file.leaning", news.text(), messages.get("leaning." + leaning));
            }
        }

        private void verdict(EndedKeyResult keyResult, Response.ScoresGiven response) {
            Double grade = response.grades().get(keyResult.id());
            Decision decision = response.decisions().get(keyResult.id());
            if (grade != null) {
                line("take.file.grade", keyResult.text(), GradeBand.text(grade));
            }
            if (decision != null) {
                line("take.file.decision", keyResult.text(), Words.of(messages, "decision", decision));
            }
        }

        private void sureAndWhy(OptionalInt confidence, String reason) {
            confidence.ifPresent(c -> line("take.file.confidence", c));
            given("take.file.reason", reason);
        }
    }
}
