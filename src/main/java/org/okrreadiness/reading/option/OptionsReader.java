package org.okrreadiness.reading.option;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.Choice;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.i18n.Messages;

/** Reads the responses a task offered: what was made of each, and the key with its reasons. */
public final class OptionsReader implements Task.Cases<OptionsReading> {

    private final Messages messages;
    private final Optional<Response> response;
    private final KeyReading keys;
    private final Supplier<NeedDiagnosis> need;

    /** @param need the method that cases are held against beside the key; asked for only where a case can be */
    public OptionsReader(
            Messages messages, Optional<Response> response, TaskScore score, Supplier<NeedDiagnosis> need) {
        this.messages = messages;
        this.response = response;
        this.keys = new KeyReading(messages, score);
        this.need = need;
    }

    @Override
    public OptionsReading write(WriteOkrSet task) {
        return OptionsReading.NONE;
    }

    @Override
    public OptionsReading critique(Critique task) {
        return OptionsReading.NONE;
    }

    @Override
    public OptionsReading judge(JudgeResponses task) {
        RatingsGiven given = given(RatingsGiven.class).orElse(RatingsGiven.EMPTY);
        return new OptionsReading(
                messages.get("result.options"),
                new ScaleStyle(messages).of(keys.score()),
                task.options().stream().map(option -> rated(option, given)).toList());
    }

    private OptionReading rated(ResponseOption option, RatingsGiven ratings) {
        Integer rating = ratings.ratings().get(option.id());
        String key = KeyReading.figure(option.key().value());
        String against = rating == null
                ? messages.get("result.option.unrated", key)
                : messages.get("result.option.rated", rating, key);
        Optional<String> given = Optional.ofNullable(rating).map(String::valueOf);
        OptionalDouble shown = rating == null ? OptionalDouble.empty() : OptionalDouble.of(rating);
        return new OptionReading(
                option.text(),
                KeyReading.settled(KeyReading.effectiveness(shown, option.key()), option.key()),
                keys.panel().uncounted(given, option.key()).orElse(against),
                keys.levelOf(Part.option(option.id())),
                keys.reasons(option.key()));
    }

    @Override
    public OptionsReading bestAndWorst(BestAndWorst task) {
        BestAndWorstGiven given = given(BestAndWorstGiven.class).orElse(BestAndWorstGiven.EMPTY);
        Choice best = Choice.ofBest(task, given);
        Choice worst = Choice.ofWorst(task, given);
        return new OptionsReading(
                messages.get("result.choices"),
                summary(task, given),
                task.options().stream()
                        .map(option -> new OptionReading(
                                option.text(),
                                KeyReading.settled(
                                        KeyReading.effectiveness(OptionalDouble.empty(), option.key()), option.key()),
                                chosen(option, best, worst) + " " + keyed(option, best, worst),
                                Optional.empty(),
                                keys.reasons(option.key())))
                        .toList());
    }

    @Override
    public OptionsReading answer(OpenAnswer task) {
        return OptionsReading.NONE;
    }

    @Override
    public OptionsReading newInformation(NewInformation task) {
        return new NewsReader(messages, keys)
                .read(task, given(LeaningsGiven.class).orElse(LeaningsGiven.EMPTY));
    }

    @Override
    public OptionsReading prioritise(Prioritise task) {
        PrioritiesGiven given = given(PrioritiesGiven.class).orElse(PrioritiesGiven.EMPTY);
        return new PrioritiesReader(task, given, keys).read();
    }

    @Override
    public OptionsReading conversation(Conversation task) {
        return OptionsReading.NONE;
    }

    @Override
    public OptionsReading diagnose(Diagnose task) {
        DiagnosisGiven given = given(DiagnosisGiven.class).orElse(DiagnosisGiven.EMPTY);
        return new DiagnosisReader(task, given, keys, need).read();
    }

    @Override
    public OptionsReading scoreAndReset(ScoreAndReset task) {
        return new EndedReader(messages, keys)
                .read(task, given(ScoresGiven.class).orElse(ScoresGiven.EMPTY));
    }

    private String summary(BestAndWorst task, BestAndWorstGiven given) {
        return given.best().isEmpty() && given.worst().isEmpty()
                ? messages.get("result.choices.none")
                : messages.get("result.choices.points." + Choice.points(task, given));
    }

    private String chosen(ResponseOption option, Choice best, Choice worst) {
        if (best.option().equals(Optional.of(option))) {
            return messages.get("result.choice.best");
        }
        return worst.option().equals(Optional.of(option))
                ? messages.get("result.choice.worst")
                : messages.get("result.choice.neither");
    }

    private String keyed(ResponseOption option, Choice best, Choice worst) {
        if (!option.key().isSettled()) {
            return messages.get("result.choice.unsettled");
        }
        if (best.key().equals(option)) {
            return messages.get(
                    "result.choice.key-best", KeyReading.figure(option.key().value()));
        }
        return worst.key().equals(option)
                ? messages.get(
                        "result.choice.key-worst",
                        KeyReading.figure(option.key().value()))
                : messages.get(
                        "result.choice.key", KeyReading.figure(option.key().value()));
    }

    private <R extends Response> Optional<R> given(Class<R> kind) {
        return response.filter(kind::isInstance).map(kind::cast);
    }
}
