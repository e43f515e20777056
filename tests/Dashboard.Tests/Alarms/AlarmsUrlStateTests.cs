using Dashboard.Pages.Alarms;
using Dashboard.Services.Alarms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dashboard.Tests.Alarms;

public sealed class AlarmsUrlStateTests
{
    [Property]
    public Property Query_AnyState_ReadsBackAsWritten()
    {
        var states =
            from state in Gen.Elements<AlarmState?>(null, AlarmState.Ok, AlarmState.Alarm, AlarmState.InsufficientData)
            from search in Gen.Elements("", "p90", "a b", "x&y=z#", "ü+")
            select new AlarmsUrlState(state, search);

        return Prop.ForAll(states.ToArbitrary(), state => AlarmsUrlState.FromQuery(state.ToQuery()) == state);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?state=loud")]
    [InlineData("?state=1&q=%20")]
    public void FromQuery_UnknownValue_IsDefault(string query) =>
        AlarmsUrlState.FromQuery(query).ShouldBe(AlarmsUrlState.Default);
}
