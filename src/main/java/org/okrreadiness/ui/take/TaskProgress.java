package org.okrreadiness.ui.take;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Task;

/**
 * How far a task is, by what was given and not by how good it is.
 *
 * @param state in one word
 * @param missing what a look back would point out; empty when nothing is missing
 */
record TaskProgress(State state, Optional<Phrase> missing) {

    /** How far a task is. */
    enum State {
        NOT_BEGUN,
        BEGUN,
        ANSWERED
    }

    static TaskProgress of(Task task, Optional<Response> given) {
        Optional<Response> something = given.filter(r -> !r.isBlank());
        if (something.isEmpty()) {
            return new TaskProgress(State.NOT_BEGUN, Optional.of(Phrase.of("take.missing.everything")));
        }
        Optional<Phrase> missing = something.get().fold(new Missing(task));
        return new TaskProgress(missing.isPresent() ? State.BEGUN : State.ANSWERED, missing);
    }

    /** The first thing that is still open. */
    private record Missing(Task task) implements Response.Cases<Optional<Phrase>> {

        @Override
        public Optional<Phrase> written(WrittenSet response) {
            if (response.set().objective().isBlank()) {
                return Optional.of(Phrase.of("take.missing.objective"));
            }
            boolean noKeyResult =
                    response.set().keyResults().stream().allMatch(k -> k.text().isBlank());
            return noKeyResult ? Optional.of(Phrase.of("take.missing.key-result")) : Optional.empty();
        }

        @Override
        public Optional<Phrase> critique(CritiqueGiven response) {
            if (!response.sound() && response.marks().isEmpty()) {
                return Optional.of(Phrase.of("take.missing.marks"));
            }
            long unexplained =
                    response.marks().stream().filter(m -> m.why().isBlank()).count();
            if (unexplained > 0) {
                return Optional.of(Phrase.of("take.missing.why", String.valueOf(unexplained)));
            }
            return response.question().isBlank() ? Optional.of(Phrase.of("take.missing.question")) : Optional.empty();
        }

        @Override
        public Optional<Phrase> ratings(RatingsGiven response) {
            int options = task instanceof JudgeResponses judge
                    ? judge.options().size()
                    : response.ratings().size();
            if (response.ratings().size() < options) {
                return Optional.of(Phrase.of(
                        "take.missing.ratings",
                        String.valueOf(options - response.ratings().size()),
                        String.valueOf(options)));
            }
            return sureAndWhy(response.confidence(), response.reason());
        }

        @Override
        public Optional<Phrase> bestAndWorst(BestAndWorstGiven response) {
            if (response.best().isEmpty()) {
                return Optional.of(Phrase.of("take.missing.best"));
            }
            if (response.worst().isEmpty()) {
                return Optional.of(Phrase.of("take.missing.worst"));
            }
            return sureAndWhy(response.confidence(), response.reason());
        }

        private static Optional<Phrase> sureAndWhy(OptionalInt confidence, String reason) {
            if (confidence.isEmpty()) {
                return Optional.of(Phrase.of("take.missing.confidence"));
            }
            return reason.isBlank() ? Optional.of(Phrase.of("take.missing.reason")) : Optional.empty();
        }

        @Override
        public Optional<Phrase> answer(AnswerGiven response) {
            int least = task instanceof OpenAnswer open ? open.key().words().least() : 0;
            return response.words() < least
                    ? Optional.of(
                            Phrase.of("take.missing.words", String.valueOf(response.words()), String.valueOf(least)))
                    : Optional.empty();
        }

        @Override
        public Optional<Phrase> leanings(LeaningsGiven response) {
            List<String> news = task instanceof NewInformation information
                    ? information.news().stream().map(ResponseOption::id).toList()
                    : List.of();
            return without(response.leanings(), news, "take.missing.leanings")
                    .or(() -> sureAndWhy(response.confidence(), response.reason()));
        }

        @Override
        public Optional<Phrase> priorities(PrioritiesGiven response) {
            Optional<Phrase> open =
                    task instanceof Prioritise choice ? OpenInChoice.of(choice, response) : Optional.empty();
            return open.or(() -> sureAndWhy(response.confidence(), response.reason()));
        }

        @Override
        public Optional<Phrase> conversation(ConversationGiven response) {
            if (task instanceof Conversation talk && !Talk.of(talk, response).hasEnded()) {
                return Optional.of(Phrase.of("take.missing.end"));
            }
            return response.confidence().isEmpty()
                    ? Optional.of(Phrase.of("take.missing.confidence"))
                    : Optional.empty();
        }

        @Override
        public Optional<Phrase> diagnosis(DiagnosisGiven response) {
            Optional<Phrase> open =
                    task instanceof Diagnose diagnose ? OpenInDiagnosis.of(diagnose, response) : Optional.empty();
            return open.or(() -> response.confidence().isEmpty()
                    ? Optional.of(Phrase.of("take.missing.confidence"))
                    : Optional.empty());
        }

        @Override
        public Optional<Phrase> scores(ScoresGiven response) {
            return task instanceof ScoreAndReset reset ? scores(reset, response) : Optional.empty();
        }

        private static Optional<Phrase> scores(ScoreAndReset reset, ScoresGiven response) {
            List<String> ids =
                    reset.keyResults().stream().map(EndedKeyResult::id).toList();
            return without(response.grades(), ids, "take.missing.grades")
                    .or(() -> without(response.decisions(), ids, "take.missing.decisions"))
                    .or(() -> learning(reset, response))
                    .or(() -> response.confidence().isEmpty()
                            ? Optional.of(Phrase.of("take.missing.confidence"))
                            : Optional.empty());
        }

        private static Optional<Phrase> learning(ScoreAndReset reset, ScoresGiven response) {
            int least = reset.learning().words().least();
            int words = new AnswerGiven(response.learning()).words();
            return words < least
                    ? Optional.of(Phrase.of("take.missing.learning", String.valueOf(words), String.valueOf(least)))
                    : Optional.empty();
        }

        /** How many of {@code ids} have nothing in {@code given}, and how many there are; empty when none is left. */
        private static Optional<Phrase> without(Map<String, ?> given, List<String> ids, String key) {
            long open = ids.stream().filter(id -> !given.containsKey(id)).count();
            return open > 0
                    ? Optional.of(Phrase.of(key, String.valueOf(open), String.valueOf(ids.size())))
                    : Optional.empty();
        }
    }
}
