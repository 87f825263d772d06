package org.okrreadiness.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
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
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.GradeBand;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OffersOptions;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Writes one response line by line. */
final class AnswerLines implements Response.Cases<Void> {

    private final Task task;
    private final AnswersPage page;
    private final Messages messages;
    private final PartNames partNames;

    /** @param task says what the ids in the response stand for */
    AnswerLines(Task task, AnswersPage page, Messages messages) {
        this.task = task;
        this.page = page;
        this.messages = messages;
        this.partNames = new PartNames(messages);
    }

    private void line(String key, Object... arguments) {
        page.line(messages.get(key, arguments));
    }

    private void given(String key, String value) {
        if (!value.isBlank()) {
            line(key, value);
        }
    }

    @Override
    public Void written(WrittenSet response) {
        given("answers.objective", response.set().objective().text());
        response.set().keyResults().forEach(this::keyResult);
        return null;
    }

    private void keyResult(KeyResult keyResult) {
        page.gap();
        given("answers.key-result", keyResult.text());
        fields(keyResult);
    }

    /** What stands beside the text of a key result. */
    void fields(KeyResult keyResult) {
        given("answers.metric", keyResult.measure().metric());
        given("answers.unit", keyResult.measure().unit());
        given("answers.from", keyResult.movement().baseline());
        given("answers.to", keyResult.movement().target());
        given("answers.due", keyResult.movement().due());
        given("answers.source", keyResult.measure().source());
        given("answers.owner", keyResult.owner());
    }

    @Override
    public Void critique(CritiqueGiven response) {
        if (response.sound()) {
            line("answers.sound");
        }
        response.marks().forEach(this::mark);
        given("answers.question", response.question());
        response.repair().ifPresent(r -> line("answers.repair", partNames.of(r.part()), r.text()));
        return null;
    }

    private void mark(DefectMark mark) {
        Optional<String> words = task instanceof Critique critique ? critique.textOf(mark.part()) : Optional.empty();
        String name = Words.of(messages, "editor.defect", mark.kind());
        words.filter(text -> mark.span().length() > 0 && mark.span().end() <= text.length())
                .map(mark.span()::in)
                .ifPresentOrElse(
                        marked -> line("answers.mark", partNames.of(mark.part()), marked, name, mark.why()),
                        () -> line("answers.mark-whole", partNames.of(mark.part()), name, mark.why()));
    }

    @Override
    public Void ratings(RatingsGiven response) {
        response.ratings().forEach((option, rating) -> line("answers.rating", optionText(option), rating));
        sureAndWhy(response.confidence(), response.reason());
        return null;
    }

    @Override
    public Void bestAndWorst(BestAndWorstGiven response) {
        response.best().ifPresent(option -> line("answers.best", optionText(option)));
        response.worst().ifPresent(option -> line("answers.worst", optionText(option)));
        sureAndWhy(response.confidence(), response.reason());
        return null;
    }

    @Override
    public Void answer(AnswerGiven response) {
        given("answers.answer", response.text());
        return null;
    }

    @Override
    public Void leanings(LeaningsGiven response) {
        if (task instanceof NewInformation information) {
            information.news().forEach(news -> leaning(news, response.leanings().get(news.id())));
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
            line("answers.chosen", wish.text());
        } else if (ground == null) {
            line("answers.not-chosen", wish.text());
        } else {
            line("answers.dropped", wish.text(), Words.of(messages, "editor.ground", ground));
        }
    }

    @Override
    public Void conversation(ConversationGiven response) {
        if (task instanceof Conversation conversation) {
            script(conversation, Talk.of(conversation, response));
        }
        given("answers.draft", response.draft());
        sureAndWhy(response.confidence(), "");
        return null;
    }

    private void script(Conversation conversation, Talk talk) {
        for (Talk.Exchange exchange : talk.exchanges()) {
            line("answers.said", conversation.with(), exchange.at().node().says());
            line("answers.said", messages.get("answers.you"), exchange.words());
        }
        talk.now()
                .ifPresent(state ->
                        line("answers.said", conversation.with(), state.node().says()));
        line(talk.hasEnded() ? "answers.ended" : "answers.not-ended");
    }

    @Override
    public Void diagnosis(DiagnosisGiven response) {
        if (task instanceof Diagnose diagnose) {
            diagnose.symptoms()
                    .forEach(symptom -> Optional.ofNullable(response.causes().get(symptom.id()))
                            .ifPresent(cause -> line("answers.cause", symptom.text(), name(cause))));
        }
        response.root().ifPresent(root -> line("answers.root", name(root)));
        response.help().ifPresent(help -> line("answers.help", Words.of(messages, "editor.help", help)));
        given("answers.counter", response.counter());
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
        given("answers.learning", response.learning());
        sureAndWhy(response.confidence(), "");
        return null;
    }

    private void leaning(ResponseOption news, Integer leaning) {
        if (leaning != null) {
            line("answers.leaning", news.text(), messages.get("leaning." + leaning));
        }
    }

    private void verdict(EndedKeyResult keyResult, ScoresGiven response) {
        Double grade = response.grades().get(keyResult.id());
        Decision decision = response.decisions().get(keyResult.id());
        if (grade != null) {
            line("answers.grade", keyResult.text(), GradeBand.text(grade));
        }
        if (decision != null) {
            line("answers.decision", keyResult.text(), Words.of(messages, "decision", decision));
        }
    }

    /** In its own words; by its id when the task has no such option any more. */
    private String optionText(String id) {
        List<ResponseOption> options = task instanceof OffersOptions offers ? offers.options() : List.of();
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(option -> option.text().strip())
                .findFirst()
                .orElse(id);
    }

    private void sureAndWhy(OptionalInt confidence, String reason) {
        confidence.ifPresent(c -> line("answers.confidence", c));
        given("answers.reason", reason);
    }
}
