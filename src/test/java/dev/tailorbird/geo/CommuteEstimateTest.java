package dev.tailorbird.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommuteEstimateTest {
    private static final Coordinates LEEDS = new Coordinates(53.8, -1.55);
    private static final Coordinates YORK = new Coordinates(53.96, -1.08);

    @Test
    void theGreatCircleBetweenLeedsAndYorkIs36Kilometres() {
        assertThat(LEEDS.kilometresTo(YORK)).isBetween(35.0, 37.0);
    }

    @Test
    void aWayBetweenTwoCitiesIsTheStraightLineWithDetours() {
        Commute commute = CommuteEstimate.of(LEEDS, YORK, CommuteMode.DRIVE);
        assertThat(commute.kilometres()).isBetween(45.0, 48.0);
        assertThat(commute.minutes()).isBetween(50, 65);
        assertThat(commute.source()).isEqualTo(RouteSource.ESTIMATE);
        assertThat(commute.note()).contains("estimate", "straight line", "1.30", "by car");
    }

    @Test
    void insideOneCityAWayOfFiveKilometresIsAssumedAndSaid() {
        Commute commute = CommuteEstimate.of(LEEDS, LEEDS, CommuteMode.WALK);
        assertThat(commute.kilometres()).isEqualTo(5);
        assertThat(commute.minutes()).isEqualTo(63);
        assertThat(commute.note()).contains("5 km");
    }

    @Test
    void fasterModesTakeLess() {
        List<Integer> minutes =
                List.of(CommuteMode.DRIVE, CommuteMode.TRANSIT, CommuteMode.CYCLE, CommuteMode.WALK).stream()
                        .map(mode -> CommuteEstimate.of(LEEDS, YORK, mode).minutes())
                        .toList();
        assertThat(minutes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aPointIsReadOnlyWhereItIsOnEarth() {
        assertThat(Coordinates.written("53.8, -1.55")).contains(LEEDS);
        assertThat(Coordinates.written("53.8 -1.55")).isEmpty();
        assertThat(Coordinates.written("95,10")).isEmpty();
        assertThat(Coordinates.written("Leeds, UK")).isEmpty();
    }
}
