package org.okrreadiness.service;

import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.AttemptId;

/** Feedback as it came, each edition beside the others. */
public interface FeedbackStore {

    /** Keeps a pack; it is on disk, whole, when this returns. */
    void keep(AttemptId attempt, long edition, byte[] pack);

    /** The packs of an attempt, the highest edition first. */
    List<byte[]> all(AttemptId attempt);

    /** The highest edition of each attempt there is feedback about, by what the packs are called; none of them is read. */
    Map<AttemptId, Long> latest();
}
