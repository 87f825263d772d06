package org.okrreadiness.exchange;

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
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.service.ResponseFormat;
import tools.jackson.databind.JsonNode;

/** Responses as JSON. */
public final class JsonResponseFormat implements ResponseFormat {

    static final Versioned<Response> FORM = new Versioned<>(JsonResponseFormat::toWire, JsonResponseFormat::fromWire);

    @Override
    public String write(Response response) {
        return FORM.write(response);
    }

    @Override
    public Response read(String text) {
        return FORM.read(text);
    }

    static Object toWire(Response response) {
        return response.fold(new Response.Cases<Object>() {
            @Override
            public Object written(WrittenSet written) {
                return OkrSetFile.of(written);
            }

            @Override
            public Object critique(CritiqueGiven critique) {
                return CritiqueFile.of(critique);
            }

            @Override
            public Object ratings(RatingsGiven ratings) {
                return RatingsFile.of(ratings);
            }

            @Override
            public Object bestAndWorst(BestAndWorstGiven bestAndWorst) {
                return BestAndWorstFile.of(bestAndWorst);
            }

            @Override
            public Object answer(AnswerGiven answer) {
                return AnswerFile.of(answer);
            }

            @Override
            public Object leanings(LeaningsGiven leanings) {
                return LeaningsFile.of(leanings);
            }

            @Override
            public Object priorities(PrioritiesGiven priorities) {
                return PrioritiesFile.of(priorities);
            }

            @Override
            public Object conversation(ConversationGiven conversation) {
                return ConversationFile.of(conversation);
            }

            @Override
            public Object diagnosis(DiagnosisGiven diagnosis) {
                return DiagnosisFile.of(diagnosis);
            }

            @Override
            public Object scores(ScoresGiven scores) {
                return ScoresFile.of(scores);
            }
        });
    }

    private static Response fromWire(JsonNode node) {
        String kind = node.path("kind").asString("");
        return switch (kind) {
            case OkrSetFile.KIND -> StrictJson.as(OkrSetFile.class, node).response();
            case CritiqueFile.KIND -> StrictJson.as(CritiqueFile.class, node).response();
            case RatingsFile.KIND -> StrictJson.as(RatingsFile.class, node).response();
            case BestAndWorstFile.KIND ->
                StrictJson.as(BestAndWorstFile.class, node).response();
            case AnswerFile.KIND -> StrictJson.as(AnswerFile.class, node).response();
            case LeaningsFile.KIND -> StrictJson.as(LeaningsFile.class, node).response();
            case PrioritiesFile.KIND ->
                StrictJson.as(PrioritiesFile.class, node).response();
            case ConversationFile.KIND ->
                StrictJson.as(ConversationFile.class, node).response();
            case DiagnosisFile.KIND -> StrictJson.as(DiagnosisFile.class, node).response();
            case ScoresFile.KIND -> StrictJson.as(ScoresFile.class, node).response();
            default -> throw new IllegalArgumentException("\"" + kind + "\" is no kind of response");
        };
    }
}
