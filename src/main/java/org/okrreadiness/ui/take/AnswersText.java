package org.okrreadiness.ui.take;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.GradeBand;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

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
        public Void written(WrittenSet response) {
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
        public Void critique(CritiqueGiven response) {
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
        public Void ratings(RatingsGiven response) {
            response.ratings().forEach((option, rating) -> line("take.file.rating", option, rating));
            sureAndWhy(response.confidence(), response.reason());
            return null;
        }

        @Override
        public Void bestAndWorst(BestAndWorstGiven response) {
            response.best().ifPresent(option -> line("take.file.best", option));
            response.worst().ifPresent(option -> line("take.file.worst", option));
            sureAndWhy(response.confidence(), response.reason());
            return null;
        }

        @Override
        public Void answer(AnswerGiven response) {
            given("take.file.answer", response.text());
            return null;
        }

        @Override
        public Void leanings(LeaningsGiven response) {
            if (task instanceof NewInformation information) {
                information
                        .news()
                        .forEach(news -> leaning(news, response.leanings().get(news.id())));
            }
            sureAndWhy(response.confidence(), response.reason());
            return null;
        }

        @Override
        public Void priorities(PrioritiesGiven response) {
            if (task instanceof Prioritise choice) {
                choice.wishes().forEach(wish -> wish(wish, response));
            }
            sureAndWhy(response.confidence(), response.reason());
            return null;
        }

        private void wish(Wish wish, PrioritiesGiven response) {
            Ground ground = response.grounds().get(wish.id());
            if (response.chosen().contains(wish.id())) {
                line("take.file.chosen", wish.text());
            } else if (ground == null) {
                line("take.file.not-chosen", wish.text());
            } else {
                line("take.file.dropped", wish.text(), Words.of(messages, "editor.ground", ground));
            }
        }

        @Override
        public Void conversation(ConversationGiven response) {
            if (task instanceof Conversation conversation) {
                script(conversation, Talk.of(conversation, response));
            }
            given("take.file.draft", response.draft());
            sureAndWhy(response.confidence(), "");
            return null;
        }

        private void script(Conversation conversation, Talk talk) {
            for (Talk.Exchange exchange : talk.exchanges()) {
                line("take.file.said", conversation.with(), exchange.at().node().says());
                line("take.file.said", messages.get("take.file.you"), exchange.words());
            }
            talk.now()
                    .ifPresent(state -> line(
                            "take.file.said", conversation.with(), state.node().says()));
            line(talk.hasEnded() ? "take.file.ended" : "take.file.not-ended");
        }

        @Override
        public Void diagnosis(DiagnosisGiven response) {
            if (task instanceof Diagnose diagnose) {
                diagnose.symptoms()
                        .forEach(
                                symptom -> Optional.ofNullable(response.causes().get(symptom.id()))
                                        .ifPresent(cause -> line("take.file.cause", symptom.text(), name(cause))));
            }
            response.root().ifPresent(root -> line("take.file.root", name(root)));
            response.help().ifPresent(help -> line("take.file.help", Words.of(messages, "editor.help", help)));
            given("take.file.counter", response.counter());
            sureAndWhy(response.confidence(), "");
            return null;
        }

        private String name(Cause cause) {
            return Words.of(messages, "editor.cause", cause);
        }

        @Override
        public Void scores(ScoresGiven response) {
            if (task instanceof ScoreAndReset reset) {
                reset.keyResults().forEach(keyResult -> verdict(keyResult, response));
            }
            given("take.file.learning", response.learning());
            sureAndWhy(response.confidence(), "");
            return null;
        }

        private void leaning(ResponseOption news, Integer leaning) {
            if (leaning != null) {
                line("take.file.leaning", news.text(), messages.get("leaning." + leaning));
            }
        }

        private void verdict(EndedKeyResult keyResult, ScoresGiven response) {
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
