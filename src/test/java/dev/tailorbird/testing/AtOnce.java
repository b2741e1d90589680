package dev.tailorbird.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that begin at the same instant. */
public final class AtOnce {
    private AtOnce() {}

    /** What each gave, in order; the first failure of one is thrown. */
    @SafeVarargs
    public static <T> List<T> all(Callable<T>... calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.length);
        try {
            CountDownLatch ready = new CountDownLatch(calls.length);
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> call : calls)
                answers.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                }));
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) all.add(answer.get());
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
