package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.intreccio.algorithms.RankedPapers.Bundle;

/** Ballot papers for tests: as they are written in the literature, or by chance. */
final class Papers {

    private Papers() {}

    /** Such as {@code of("abcd", "8 acdb", "5 badc")}: options are letters, in the order of the first. */
    static RankedPapers of(String options, String... bundles) {
        return new RankedPapers(
                options.length(),
                List.of(bundles).stream()
                        .map(b -> b.split(" ", 2))
                        .map(b -> new Bundle(
                                Integer.parseInt(b[0]),
                                b[1].chars().mapToObj(options::indexOf).toList()))
                        .toList());
    }

    /** Up to so many papers, each with some of the options in some order. */
    static RankedPapers random(Random chance, int options, int most) {
        var bundles = new ArrayList<Bundle>();
        int left = 1 + chance.nextInt(most);
        while (left > 0) {
            int papers = 1 + chance.nextInt(left);
            var order = new ArrayList<>(IntStream.range(0, options).boxed().toList());
            Collections.shuffle(order, chance);
            bundles.add(new Bundle(papers, order.subList(0, 1 + chance.nextInt(options))));
            left -= papers;
        }
        return new RankedPapers(options, bundles);
    }

    /** The same papers with the options under other numbers, and in another order. */
    static RankedPapers renamed(RankedPapers papers, List<Integer> names, Random chance) {
        var bundles = new ArrayList<>(papers.bundles().stream()
                .map(b -> new Bundle(
                        b.papers(), b.order().stream().map(names::get).toList()))
                .toList());
        Collections.shuffle(bundles, chance);
        return new RankedPapers(papers.options(), bundles);
    }

    static List<Integer> shuffled(int options, Random chance) {
        var names = new ArrayList<>(IntStream.range(0, options).boxed().toList());
        Collections.shuffle(names, chance);
        return names;
    }

    /** The same papers, but one of them puts this option one place higher, or adds it at its end. */
    static RankedPapers raised(RankedPapers papers, int option, Random chance) {
        var bundles = new ArrayList<>(papers.bundles());
        var bundle = bundles.remove(chance.nextInt(bundles.size()));
        var order = new ArrayList<>(bundle.order());
        int at = order.indexOf(option);
        if (at < 0) {
            order.add(option);
        } else if (at > 0) {
            Collections.swap(order, at, at - 1);
        }
        bundles.add(new Bundle(1, order));
        bundles.add(new Bundle(bundle.papers() - 1, bundle.order()));
        return new RankedPapers(papers.options(), bundles);
    }
}
