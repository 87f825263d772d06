package org.okrreadiness.exchange.pack;

import java.util.List;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.ExpertVotes;

/** The wire form of what one expert thinks. Whose it is stands in the signed list. */
record PanelFile(int format, SubmissionFile.AssessmentFile assessment, int asked, List<Rated> ratings) {

    static final String NAME = "panel.json";

    record Rated(String task, String option, int rating, String reason) {

        static Rated of(ExpertVotes.Rating rating) {
            return new Rated(
                    rating.task().value(), rating.option(), rating.value(), PackText.kept(rating.reason(), NAME));
        }

        ExpertVotes.Rating rated() {
            return new ExpertVotes.Rating(
                    new TaskId(PackText.given(task, NAME)),
                    PackText.given(option, NAME),
                    rating,
                    PackText.given(reason, NAME));
        }
    }

    static PanelFile of(ExpertVotes votes) {
        return new PanelFile(
                PanelContent.FORMAT,
                SubmissionFile.AssessmentFile.of(votes.pack()),
                votes.asked(),
                votes.ratings().stream().map(Rated::of).toList());
    }

    ExpertVotes votes() {
        return new ExpertVotes(
                assessment.ref(), asked, ratings.stream().map(Rated::rated).toList());
    }
}
