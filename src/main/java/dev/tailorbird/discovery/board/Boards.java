package dev.tailorbird.discovery.board;

import dev.tailorbird.discovery.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All platforms that can be read. A new one is a class and a line here. */
public final class Boards {
    private static final Map<Platform, Board> ALL = List.of(
                    new Adzuna(),
                    new Arbeitnow(),
                    new Ashby(),
                    new BambooHr(),
                    new Breezy(),
                    new Feed(),
                    new Greenhouse(),
                    new HackerNews(),
                    new Himalayas(),
                    new Icims(),
                    new JobPostingPage(),
                    new Jobicy(),
                    new Lever(),
                    new Personio(),
                    new Pinpoint(),
                    new Recruitee(),
                    new RemoteOk(),
                    new Remotive(),
                    new Rippling(),
                    new SmartRecruiters(),
                    new Teamtailor(),
                    new TheMuse(),
                    new WeWorkRemotely(),
                    new Workable(),
                    new Workday())
            .stream()
            .collect(Collectors.toUnmodifiableMap(Board::platform, Function.identity()));

    private Boards() {}

    /** Empty for a platform that is known by name only. */
    public static Optional<Board> of(Platform platform) {
        return Optional.ofNullable(ALL.get(platform));
    }
}
