package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.Parcel;
import org.okrreadiness.service.travel.SharedPost;

/** Packs on their way between trainers. */
final class RegisterPostTest extends OnBothEngines {

    private static final UUID READER = new UUID(7, 7);

    private static Parcel parcel(byte[] pack, String from, String state, String... to) {
        return new Parcel(
                HexFormat.of().formatHex(Signatures.digest(pack)),
                PackKind.MARKS,
                from,
                "cohort",
                "",
                state,
                Instant.parse("2026-11-29T08:00:00Z"),
                Set.of(to));
    }

    @Test
    void carriesAPackToThoseItIsForUntilEachHasHadIt() {
        SharedPost post = register.post();
        byte[] large = new byte[2_500_000];
        new Random(1).nextBytes(large);
        Parcel parcel = parcel(large, "anna", "1", "ben", "cem");

        assertThat(post.leave(parcel, large)).isTrue();
        assertThat(post.leave(parcel, large)).isFalse();

        assertThat(post.waiting(Set.of("dan"), READER)).isEmpty();
        assertThat(post.waiting(Set.of("ben"), READER)).containsExactly(parcel);
        assertThat(post.open(parcel))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(large));
        post.taken(parcel, READER);
        post.taken(parcel, READER);
        assertThat(post.waiting(Set.of("ben"), READER)).isEmpty();
        assertThat(post.all(Set.of("ben"))).containsExactly(parcel);
        assertThat(post.waiting(Set.of("old", "cem"), new UUID(8, 8))).containsExactly(parcel);
    }

    @Test
    void putsALaterPackInThePlaceOfTheOneBefore() {
        SharedPost post = register.post();
        byte[] first = {1};
        byte[] same = {2};
        byte[] later = {3};
        post.leave(parcel(first, "anna", "1"), first);
        post.taken(parcel(first, "anna", "1"), READER);

        assertThat(post.leave(parcel(same, "anna", "1"), same)).isFalse();
        assertThat(post.leave(parcel(later, "anna", "2"), later)).isTrue();

        assertThat(post.waiting(Set.of("anybody"), READER)).containsExactly(parcel(later, "anna", "2"));
        assertThat(post.open(parcel(first, "anna", "1"))).isEmpty();
        assertThat(post.clearBefore(Instant.parse("2026-11-29T08:00:00Z"))).isZero();
        assertThat(post.clearBefore(Instant.parse("2026-11-29T08:00:01Z"))).isEqualTo(1);
    }

    @Test
    void refusesAPackThatIsTooLargeOrNotWhatItSays() {
        byte[] large = new byte[(int) SharedPost.MOST_BYTES + 1];

        assertThatThrownBy(() -> register.post().leave(parcel(large, "anna", "1"), large))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> register.post().leave(parcel(new byte[1], "anna", "1"), new byte[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(register.post().all(Set.of("ben"))).isEmpty();
    }

    @Test
    void losesAndDoublesNothingWhenManyLeaveAndTakeAtOnce() throws Exception {
        SharedPost post = register.post();
        int each = 25;
        ExecutorService both = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> work = new ArrayList<>();
        for (String from : List.of("anna", "ben")) {
            for (int twice = 0; twice < 2; twice++) {
                work.add(() -> {
                    int left = 0;
                    for (int i = 0; i < each; i++) {
                        byte[] pack = (from + i).getBytes(StandardCharsets.UTF_8);
                        Parcel parcel = new Parcel(
                                HexFormat.of().formatHex(Signatures.digest(pack)),
                                PackKind.SUBMISSION,
                                from,
                                "cohort",
                                from + i,
                                "",
                                Instant.parse("2026-11-29T08:00:00Z"),
                                Set.of());
                        left += post.leave(parcel, pack) ? 1 : 0;
                        for (Parcel waiting : post.waiting(Set.of("cem"), READER)) {
                            post.taken(waiting, READER);
                        }
                    }
                    return left;
                });
            }
        }

        int left = 0;
        for (Future<Integer> one : both.invokeAll(work)) {
            left += one.get();
        }
        both.shutdown();

        assertThat(left).isEqualTo(2 * each);
        assertThat(post.all(Set.of("cem"))).hasSize(2 * each);
        for (Parcel waiting : post.waiting(Set.of("cem"), READER)) {
            post.taken(waiting, READER);
        }
        assertThat(post.waiting(Set.of("cem"), READER)).isEmpty();
    }

    @Test
    void emptiesThePostWhenSomebodyIsErased() {
        byte[] pack = {1};
        register.post().leave(parcel(pack, "anna", "1"), pack);
        register.post().show("anna", new byte[] {9});
        register.post().show("anna", new byte[] {8});
        assertThat(register.post().cards()).containsExactly(new byte[] {8});

        register.people().erase(kept("Ana").id(), LINE);

        assertThat(register.post().all(Set.of("ben"))).isEmpty();
        assertThat(register.post().cards()).isEmpty();
        assertThat(register.post().leave(parcel(pack, "anna", "1"), pack)).isTrue();
    }
}
