package io.seedbed.augment.hybrid;

import io.seedbed.augment.filter.NormalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Deals pool rows out to mistakes: in turn, each mistake takes the best row on its list that nobody has taken, until it
 * has what it wants, its list is through, or its label has its quota. No row, and no text, goes out twice. Not
 * thread-safe; for one deal.
 */
final class Assignment {

    /**
     * One mistake's claim.
     *
     * @param label the mistake's label
     * @param wanted how many rows it wants at most
     * @param ranked the rows that would do, the best first
     */
    record Claim(String label, int wanted, List<Neighbour> ranked) {}

    private final List<Claim> claims;
    private final int quota;
    private final List<List<Neighbour>> shares = new ArrayList<>();
    private final int[] next;
    private final Set<String> takenTexts = new HashSet<>();
    private final Map<String, Integer> dealt = new HashMap<>();

    private Assignment(List<Claim> claims, int quota) {
        this.claims = claims;
        this.quota = quota;
        this.next = new int[claims.size()];
        claims.forEach(claim -> shares.add(new ArrayList<>()));
    }

    /**
     * The i-th share for the i-th claim.
     *
     * @param quota the most rows that all claims of one label get together
     */
    static List<List<Neighbour>> deal(List<Claim> claims, int quota) {
        Assignment assignment = new Assignment(claims, quota);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < claims.size(); i++) {
                moved |= assignment.take(i);
            }
        }
        return assignment.shares;
    }

    private boolean take(int i) {
        Claim claim = claims.get(i);
        if (shares.get(i).size() >= claim.wanted() || dealt.getOrDefault(claim.label(), 0) >= quota) {
            return false;
        }
        while (next[i] < claim.ranked().size()) {
            Neighbour neighbour = claim.ranked().get(next[i]++);
            if (takenTexts.add(NormalText.of(neighbour.row().text()))) {
                shares.get(i).add(neighbour);
                dealt.merge(claim.label(), 1, Integer::sum);
                return true;
            }
        }
        return false;
    }
}
