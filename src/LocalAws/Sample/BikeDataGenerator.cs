namespace LocalAws.Sample;

/// <summary>
/// Makes hours of bike rental with the columns and the statistics of the public bike-demand data:
/// the first 19 days of every month of 2011 and 2012, two rush hours on working days, one broad hump on other days,
/// more riders in warm, clear and dry hours, and a growing second year. Hours without a rider are left out, as there.
/// </summary>
/// <remarks>The profiles are rounded means of our own making; no row is taken from the public data. The same seed gives the same hours.</remarks>
internal sealed class BikeDataGenerator
{
    private const int FirstYear = 2011;
    private const int LastYear = 2012;
    private const int LastDayOfMonth = 19;
    private const double TempStep = 0.82;
    private const double ATempStep = 50.0 / 66;

    private static readonly double[] s_registeredWorking =
        [26, 13, 7, 4, 5, 22, 95, 270, 445, 220, 110, 125, 160, 155, 140, 155, 245, 480, 440, 305, 215, 160, 118, 72];

    private static readonly double[] s_registeredFree =
        [76, 58, 42, 20, 8, 8, 17, 40, 90, 135, 185, 218, 248, 245, 235, 232, 232, 222, 204, 172, 134, 110, 92, 68];

    private static readonly double[] s_casualWorking =
        [6, 3, 2, 1, 1, 1.5, 4, 12, 22, 24, 30, 37, 40, 42, 44, 45, 48, 56, 49, 40, 30, 24, 19, 12];

    private static readonly double[] s_casualFree =
        [17, 13, 10, 6, 3, 2, 4, 9, 21, 46, 80, 108, 128, 140, 144, 141, 132, 115, 87, 67, 50, 38, 29, 20];

    private readonly SampleRandom _random;
    private double _tempAnomaly;
    private double _humidityAnomaly;
    private double _windLevel = 12;
    private double _dayMood;
    private int _weather = 1;

    private BikeDataGenerator(int seed)
    {
        _random = new SampleRandom(seed);
    }

    /// <summary>All hours, oldest first.</summary>
    public static IReadOnlyList<BikeHour> Generate(int seed)
    {
        var generator = new BikeDataGenerator(seed);
        var hours = new List<BikeHour>();
        for (var month = 0; month < 12 * (LastYear - FirstYear + 1); month++)
        {
            for (var day = 1; day <= LastDayOfMonth; day++)
            {
                generator.AddDay(new DateTime(FirstYear + (month / 12), (month % 12) + 1, day), hours);
            }
        }

        return hours;
    }

    private void AddDay(DateTime date, List<BikeHour> hours)
    {
        _tempAnomaly = (0.75 * _tempAnomaly) + _random.Normal(0, 2.2);
        _dayMood = _random.Normal(0, 0.1);
        var isHoliday = BikeCalendar.IsHoliday(DateOnly.FromDateTime(date));
        var isWorkingDay = !isHoliday && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        for (var hour = 0; hour < 24; hour++)
        {
            var made = MakeHour(date.AddHours(hour), isHoliday, isWorkingDay);
            if (made.Count > 0)
            {
                hours.Add(made);
            }
        }
    }

    private BikeHour MakeHour(DateTime time, bool isHoliday, bool isWorkingDay)
    {
        _weather = NextWeather();
        var temp = Temperature(time);
        var humidity = Humidity(time);
        var wind = Wind(time);
        var mood = Conditions(temp, humidity, wind) * Growth(time) * Math.Exp(_dayMood);
        var registered = (isWorkingDay ? s_registeredWorking : s_registeredFree)[time.Hour] * mood;
        var casual = (isWorkingDay ? s_casualWorking : s_casualFree)[time.Hour] * mood * CasualWarmth(temp) * (_weather >= 3 ? 0.8 : 1);
        return new BikeHour(
            time,
            ((time.Month - 1) / 3) + 1,
            isHoliday ? 1 : 0,
            isWorkingDay ? 1 : 0,
            _weather,
            temp,
            FeltTemperature(temp, wind),
            humidity,
            wind,
            _random.Poisson(casual * _random.LogNormal(0.28)),
            _random.Poisson(registered * _random.LogNormal(0.19)));
    }

    // A chain that stays where it is for hours; its shares are about two thirds clear, a quarter misty, a twelfth rainy.
    private int NextWeather()
    {
        var draw = _random.Uniform();
        return _weather switch
        {
            1 => draw < 0.915 ? 1 : draw < 0.99 ? 2 : 3,
            2 => draw < 0.2 ? 1 : draw < 0.93 ? 2 : 3,
            3 => draw < 0.1 ? 1 : draw < 0.33 ? 2 : draw < 0.999 ? 3 : 4,
            _ => 3,
        };
    }

    private double Temperature(DateTime time)
    {
        var season = -Math.Cos(2 * Math.PI * (time.DayOfYear - 22) / 365.25);
        var daily = Math.Cos(2 * Math.PI * (time.Hour - 15) / 24);
        var warmer = time.Year == FirstYear ? 0 : 1.2;
        var celsius = 19.4 + (10.8 * season) + (2.9 * daily) + warmer + _tempAnomaly + _random.Normal(0, 0.4);
        return Math.Round(Math.Clamp(Math.Round(celsius / TempStep), 1, 50) * TempStep, 2);
    }

    // Kept as a share of 66 steps and printed to the next 0.005, as in the public data.
    private double FeltTemperature(double temp, double wind)
    {
        var celsius = (1.09 * temp) + 1.6 - (0.03 * wind) + _random.Normal(0, 0.5);
        var stepped = Math.Clamp(Math.Round(celsius / ATempStep), 1, 65) * ATempStep;
        return Math.Round(Math.Round(stepped / 0.005) * 0.005, 3);
    }

    private double Humidity(DateTime time)
    {
        _humidityAnomaly = (0.93 * _humidityAnomaly) + _random.Normal(0, 4.4);
        var daily = -12.5 * Math.Cos(2 * Math.PI * (time.Hour - 15) / 24);
        var weather = _weather switch { 1 => -5, 2 => 7, _ => 19 };
        return Math.Clamp(Math.Round(62 + daily + weather + _humidityAnomaly), 16, 100);
    }

    // Whole miles per hour, as a share of 67 kept to four digits: the odd decimals of the public data come from there.
    private double Wind(DateTime time)
    {
        var target = 12.8 + (2.8 * Math.Cos(2 * Math.PI * (time.Hour - 16) / 24)) + (2 * Math.Cos(2 * Math.PI * (time.DayOfYear - 70) / 365.25));
        _windLevel = Math.Max(0, (0.8 * _windLevel) + (0.2 * target) + _random.Normal(0, 4.4));
        var miles = Math.Round(Math.Min(_windLevel, 57));
        return miles < 6 ? 0 : Math.Round(Math.Round(miles / 67, 4) * 67, 4);
    }

    private double Conditions(double temp, double humidity, double wind)
    {
        var weather = _weather switch { 1 => 1.03, 2 => 0.97, 3 => 0.66, _ => 0.5 };
        var warmth = 0.5 + (0.62 / (1 + Math.Exp(-(temp - 10) / 4))) - (0.02 * Math.Max(0, temp - 34));
        return weather * warmth * (1.12 - (0.0022 * humidity)) * (1 - (0.003 * Math.Max(0, wind - 15)));
    }

    private static double CasualWarmth(double temp) => 0.2 + (1.25 / (1 + Math.Exp(-(temp - 18) / 4.5)));

    private static double Growth(DateTime time)
    {
        var months = (12 * (time.Year - FirstYear)) + time.Month - 1 + (time.Day / 30.0);
        return 0.6 + (0.0275 * months);
    }
}
