package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.AppealDrafts;
import org.okrreadiness.service.AppealStore;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.FeedbackStore;

/** Keeps what trainers told, and appeals, for the length of a test. */
public final class InMemoryFeedback implements FeedbackStore {

    private final Map<AttemptId, TreeMap<Long, byte[]>> told = new HashMap<>();
    private final List<byte[]> appeals = new ArrayList<>();
    private final Map<AttemptId, List<Appeals.Wish>> drafts = new HashMap<>();

    @Override
    public void keep(AttemptId attempt, long edition, byte[] pack) {
        told.computeIfAbsent(attempt, first -> new TreeMap<>(Comparator.reverseOrder()))
                .put(edition, pack);
    }

    @Override
    public List<byte[]> all(AttemptId attempt) {
        return List.copyOf(told.getOrDefault(attempt, new TreeMap<>()).values());
    }

    @Override
    public Map<AttemptId, Long> latest() {
        Map<AttemptId, Long> latest = new HashMap<>();
        told.forEach((attempt, editions) -> latest.put(attempt, editions.firstKey()));
        return latest;
    }

    public AppealDrafts drafts() {
        return new AppealDrafts() {
            @Override
            public List<Appeals.Wish> find(AttemptId attempt) {
                return drafts.getOrDefault(attempt, List.of());
            }

            @Override
            public void keep(AttemptId attempt, List<Appeals.Wish> wishes) {
                drafts.put(attempt, wishes);
            }
        };
    }

    /** Of one attempt. */
    public AppealStore appeals() {
        return new AppealStore() {
            @Override
            public void keep(AttemptId attempt, UUID pack, byte[] bytes) {
                appeals.add(bytes);
            }

            @Override
            public List<byte[]> all(AttemptId attempt) {
                return List.copyOf(appeals);
            }
        };
    }
}
